//! A `tracing` subscriber that records spans and events.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::{self, Debug, Write};
use std::sync::{Arc, Mutex, Once};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{Layer, registry};

pub type Fields = BTreeMap<String, String>;

/// A span or an event.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: Option<u64>,
    pub name: &'static str,
    pub target: String,
    pub level: Level,
    /// The name of the span around it.
    pub parent: Option<&'static str>,
    pub fields: Fields,
}

impl Entry {
    fn new(
        metadata: &'static Metadata<'static>,
        id: Option<&Id>,
        parent: Option<&'static str>,
        fields: Fields,
    ) -> Self {
        let (name, target, level) = (metadata.name(), metadata.target().to_owned(), *metadata.level());
        Self { id: id.map(Id::into_u64), name, target, level, parent, fields }
    }
}

/// Everything that was recorded.
#[derive(Clone, Default)]
pub struct Recorder {
    pub spans: Arc<Mutex<Vec<Entry>>>,
    pub events: Arc<Mutex<Vec<Entry>>>,
}

thread_local! {
    static OF_THREAD: RefCell<Option<Recorder>> = const { RefCell::new(None) };
}

/// Records what this thread emits from now on, at all levels.
///
/// The subscriber is that of the whole process: with one of each thread, a callsite that another
/// thread reaches first can stay disabled (tracing asks the subscriber of that thread only).
pub fn record() -> Recorder {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| tracing::subscriber::set_global_default(registry().with(OfThread)).unwrap());
    // Callsites that were registered while the subscriber was installed.
    tracing::callsite::rebuild_interest_cache();
    let recorder = Recorder::default();
    OF_THREAD.set(Some(recorder.clone()));
    recorder
}

struct Visitor<'a>(&'a mut Fields);

impl Visit for Visitor<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Recorder {
    /// The entries of this crate.
    pub fn own(entries: &Mutex<Vec<Entry>>) -> Vec<Entry> {
        let entries = entries.lock().unwrap();
        entries.iter().filter(|entry| entry.target.starts_with("signalwire")).cloned().collect()
    }

    /// All that was recorded, as one text.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for entry in self.spans.lock().unwrap().iter().chain(self.events.lock().unwrap().iter()) {
            writeln!(text, "{entry:?}").unwrap();
        }
        text
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

/// Passes spans and events to the recorder of the thread, if it has one.
struct OfThread;

impl OfThread {
    fn with(record: impl FnOnce(&Recorder)) {
        OF_THREAD.with_borrow(|recorder| recorder.as_ref().map(record));
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for OfThread {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        Self::with(|recorder| {
            let parent = context.span(id).and_then(|span| span.parent()).map(|parent| parent.name());
            let fields = fields_of(|visitor| attributes.record(visitor));
            let entry = Entry::new(attributes.metadata(), Some(id), parent, fields);
            recorder.spans.lock().unwrap().push(entry);
        });
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        Self::with(|recorder| {
            let mut spans = recorder.spans.lock().unwrap();
            let span = spans.iter_mut().rev().find(|span| span.id == Some(id.into_u64()));
            if let Some(span) = span {
                values.record(&mut Visitor(&mut span.fields));
            }
        });
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        Self::with(|recorder| {
            let parent = context.event_span(event).map(|span| span.name());
            let fields = fields_of(|visitor| event.record(visitor));
            let entry = Entry::new(event.metadata(), None, parent, fields);
            recorder.events.lock().unwrap().push(entry);
        });
    }
}

fn fields_of(record: impl FnOnce(&mut Visitor<'_>)) -> Fields {
    let mut fields = Fields::new();
    record(&mut Visitor(&mut fields));
    fields
}

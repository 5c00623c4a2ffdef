//! A `tracing` subscriber that records spans and events.

use std::collections::BTreeMap;
use std::fmt::{self, Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;
use tracing_subscriber::registry::LookupSpan;

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

/// Everything that was recorded.
#[derive(Clone, Default)]
pub struct Recorder {
    pub spans: Arc<Mutex<Vec<Entry>>>,
    pub events: Arc<Mutex<Vec<Entry>>>,
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

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Recorder {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields::new();
        attributes.record(&mut Visitor(&mut fields));
        let metadata = attributes.metadata();
        self.spans.lock().unwrap().push(Entry {
            id: Some(id.into_u64()),
            name: metadata.name(),
            target: metadata.target().to_owned(),
            level: *metadata.level(),
            parent: context.span(id).and_then(|span| span.parent()).map(|parent| parent.name()),
            fields,
        });
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut spans = self.spans.lock().unwrap();
        let span = spans.iter_mut().rev().find(|span| span.id == Some(id.into_u64())).unwrap();
        values.record(&mut Visitor(&mut span.fields));
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Fields::new();
        event.record(&mut Visitor(&mut fields));
        let metadata = event.metadata();
        self.events.lock().unwrap().push(Entry {
            id: None,
            name: metadata.name(),
            target: metadata.target().to_owned(),
            level: *metadata.level(),
            parent: context.event_span(event).map(|span| span.name()),
            fields,
        });
    }
}

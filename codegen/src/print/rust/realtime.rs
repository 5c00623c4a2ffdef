//! `core/src/generated/realtime.rs`: methods and events of the WebSocket protocol.

use std::fmt::Write;

use signalwire_api::{EventDelivery, Payload, Realtime, RealtimeEvent};

use crate::generated_file::GeneratedFile;
use crate::names::pascal;

/// Prints both tables, sorted by wire name, and the enum of the events that a reader receives.
pub fn file(realtime: &Realtime) -> GeneratedFile {
    let methods = realtime.methods.iter().fold(String::new(), |mut rows, (name, method)| {
        let _ = writeln!(rows, "Method {{ name: {name:?}, repeat: Repeat::{:?} }},", method.repeat);
        rows
    });
    let events = realtime.events.iter().fold(String::new(), |rows, (name, event)| rows + &row(name, event));
    let kinds = realtime.events.iter().filter(|(_, event)| event.delivery != EventDelivery::Internal);
    let kinds = kinds.fold(String::new(), |mut variants, (name, _)| {
        let _ = writeln!(variants, "/// `{name}`\n{},", pascal(name));
        variants
    });
    let text = format!(
        "//! Methods and events of the WebSocket protocol, sorted by name.

use crate::realtime::protocol::{{Delivery, EventType, Method, Repeat}};

/// The methods that a client may send.
pub(crate) static METHODS: [Method; {}] = [\n{methods}];

/// The name of an event, as far as this version contains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {{
{kinds}/// An event that this version does not contain.
Other,
}}

/// The events that the server sends.
pub(crate) static EVENTS: [EventType; {}] = [\n{events}];
",
        realtime.methods.len(),
        realtime.events.len(),
    );
    GeneratedFile::code("core/src/generated/realtime.rs", file!(), &text)
}

fn row(name: &str, event: &RealtimeEvent) -> String {
    let delivery = match event.delivery {
        EventDelivery::Newest => {
            let path: Vec<_> = event.newest_of.iter().flat_map(|path| path.split('.')).collect();
            format!("Newest(&{path:?})")
        }
        other => format!("{other:?}"),
    };
    let route = event.route.first().map_or("None".to_owned(), |field| format!("Some({field:?})"));
    let is_outer = event.payload == Some(Payload::Outer);
    let kind = match event.delivery {
        EventDelivery::Internal => "Other".to_owned(),
        _ => pascal(name),
    };
    format!(
        "EventType {{ name: {name:?}, kind: EventKind::{kind}, delivery: Delivery::{delivery}, route: {route}, is_outer: {is_outer} }},\n"
    )
}

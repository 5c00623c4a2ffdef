// Generated from api/ by codegen/src/print/rust/realtime.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods and events of the WebSocket protocol, sorted by name.

use crate::realtime::protocol::{Delivery, EventType, Method, Repeat};

/// The methods that a client may send.
pub(crate) static METHODS: [Method; 3] = [
    Method { name: "signalwire.subscribe", repeat: Repeat::Subscription },
    Method { name: "things.list", repeat: Repeat::Read },
    Method { name: "things.turn", repeat: Repeat::Command },
];

/// The name of an event, as far as this version contains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// `thing.ended`
    ThingEnded,
    /// `thing.made`
    ThingMade,
    /// `thing.moved`
    ThingMoved,
    /// An event that this version does not contain.
    Other,
}

/// The events that the server sends.
pub(crate) static EVENTS: [EventType; 4] = [
    EventType {
        name: "thing.ended",
        kind: EventKind::ThingEnded,
        delivery: Delivery::Kept,
        route: Some("thing_id"),
        is_outer: false,
    },
    EventType {
        name: "thing.made",
        kind: EventKind::ThingMade,
        delivery: Delivery::Ordinary,
        route: Some("context"),
        is_outer: true,
    },
    EventType {
        name: "thing.moved",
        kind: EventKind::ThingMoved,
        delivery: Delivery::Newest(&["thing", "id"]),
        route: Some("thing_id"),
        is_outer: false,
    },
    EventType {
        name: "thing.secret",
        kind: EventKind::Other,
        delivery: Delivery::Internal,
        route: None,
        is_outer: false,
    },
];

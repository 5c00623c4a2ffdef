//! The methods and events of the protocol, as the session needs them. The rows are generated into
//! `generated/`.

pub use crate::generated::realtime::EventKind;
use crate::generated::realtime::{EVENTS, METHODS};

/// A method that a client may send.
#[derive(Debug)]
pub(crate) struct Method {
    /// The wire name, `calling.play`.
    pub name: &'static str,
    /// Whether a lost request is sent again.
    pub repeat: Repeat,
}

/// Whether a request is sent again after the connection was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeat {
    /// The request changes nothing on the server, so it is sent again.
    Read,
    /// The request sets what the session receives. It is sent again, and once more after each
    /// reconnect.
    Subscription,
    /// The request acts, so it is never sent twice. A method that is not in the table counts as a
    /// command.
    Command,
}

/// An event that the server sends.
#[derive(Debug)]
pub struct EventType {
    /// The wire name, `calling.call.state`.
    pub name: &'static str,
    /// The name as an enum.
    pub kind: EventKind,
    /// What happens to the event when its reader is too slow.
    pub delivery: Delivery,
    /// The field that identifies the object of the event.
    pub route: Option<&'static str>,
    /// The payload is beside `event_type` instead of in the inner `params`.
    pub is_outer: bool,
}

/// What happens to an event when its reader is too slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Promises of the caller depend on it, so it does not wait behind other events.
    Kept,
    /// A newer one of the same object, which this path identifies, replaces it.
    Newest(&'static [&'static str]),
    /// The oldest one is dropped.
    Ordinary,
    /// The session itself uses it, and does not pass it on.
    Internal,
}

/// An event type that is not in the table.
static UNKNOWN: EventType = EventType {
    name: "unknown",
    kind: EventKind::Other,
    delivery: Delivery::Ordinary,
    route: None,
    is_outer: false,
};

/// The row of a method.
pub(crate) fn method_named(name: &str) -> Option<&'static Method> {
    METHODS.binary_search_by(|method| method.name.cmp(name)).ok().and_then(|at| METHODS.get(at))
}

/// The row of an event type, or the row for unknown types: the server may have newer ones.
pub(crate) fn event_named(name: &str) -> &'static EventType {
    let found = EVENTS.binary_search_by(|event| event.name.cmp(name));
    found.ok().and_then(|at| EVENTS.get(at)).unwrap_or(&UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted_so_that_every_row_is_found() {
        assert!(METHODS.iter().all(|row| method_named(row.name).is_some_and(|found| found.name == row.name)));
        assert!(EVENTS.iter().all(|row| event_named(row.name).name == row.name));
    }

    #[test]
    fn an_unknown_method_has_no_row_and_an_unknown_event_an_ordinary_one() {
        assert!(method_named("calling.sing").is_none());
        assert_eq!(event_named("calling.sung").delivery, Delivery::Ordinary);
    }
}

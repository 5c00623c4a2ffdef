//! The envelope of an event: `params` of `signalwire.event`.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::text::text;
use crate::realtime::protocol::{EventType, event_named};

/// The envelope of an event.
#[derive(Debug)]
pub struct Envelope<'a> {
    /// The wire name.
    pub name: Cow<'a, str>,
    /// The row of the table.
    pub kind: &'static EventType,
    /// The channel that the event was sent to.
    pub channel: Option<Cow<'a, str>>,
    /// The topic of the event.
    pub context: Option<Cow<'a, str>>,
    /// Seconds since the epoch, as the server wrote them.
    pub timestamp: Option<f64>,
    /// The payload as JSON.
    pub payload: &'a str,
}

#[derive(Deserialize)]
struct Members<'a> {
    #[serde(borrow)]
    event_type: &'a RawValue,
    #[serde(borrow, default)]
    event_channel: Option<&'a RawValue>,
    #[serde(borrow, default)]
    context: Option<&'a RawValue>,
    #[serde(borrow, default)]
    timestamp: Option<&'a RawValue>,
    #[serde(borrow, default)]
    params: Option<&'a RawValue>,
}

impl<'a> Envelope<'a> {
    /// Reads `params`. An unknown type without inner `params` has its payload beside `event_type`,
    /// as tasks have.
    pub fn read(params: &'a RawValue) -> Option<Self> {
        if !params.get().starts_with('{') {
            return None;
        }
        let members: Members<'a> = serde_json::from_str(params.get()).ok()?;
        let name = text(members.event_type).filter(|name| !name.is_empty())?;
        let kind = event_named(&name);
        let payload = match members.params {
            Some(payload) if !kind.is_outer => payload.get(),
            _ => params.get(),
        };
        Some(Self {
            kind,
            channel: members.event_channel.and_then(text),
            context: members.context.and_then(text),
            timestamp: members.timestamp.and_then(|time| time.get().parse().ok()),
            payload: Some(payload).filter(|payload| payload.starts_with('{'))?,
            name,
        })
    }

    /// The value that identifies the object of the event: its topic, channel, room session or call.
    pub fn key(&self) -> Option<Cow<'_, str>> {
        let field = self.kind.route?;
        super::field(self.payload, &[field]).or_else(|| self.context.clone().filter(|_| field == "context"))
    }
}

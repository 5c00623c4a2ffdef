//! Events and their recipients.

use serde_json::{Value, json};
use uuid::Uuid;

use super::Relay;
use super::rpc::{request, with_fields};
use super::session::Session;

/// Which sessions receive an event.
#[derive(Clone, Debug)]
pub(super) enum Recipients {
    /// Every session.
    Everyone,
    /// The session with this `protocol`.
    Session(String),
    /// The sessions of a project whose token has the scope.
    Project(String, &'static str),
    /// The sessions of a project that receive a context, and the session that caused the event.
    Context(String, String, Option<String>),
    /// The sessions of a project that are subscribed to the event on one of the video channels, and
    /// the session that caused the event.
    Video(String, Vec<String>, Option<String>),
    /// The sessions of a project that are subscribed to the event on the chat channel.
    Chat(String, String),
}

/// An event.
#[derive(Clone, Debug)]
pub(super) struct Event {
    /// The recipients.
    pub to: Recipients,
    /// The type: `calling.call.state`.
    pub name: String,
    /// Fields of the envelope: `params`, `context`, `event_channel` …
    pub envelope: Value,
}

impl Event {
    /// An event with this payload.
    pub fn new(to: Recipients, event_type: &str, params: Value) -> Self {
        Self { to, name: event_type.to_owned(), envelope: json!({ "params": params }) }
    }

    /// Adds a field to the envelope.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.envelope[name] = value.into();
        self
    }

    fn is_for(&self, protocol: &str, session: &Session) -> bool {
        let caused = |by: &Option<String>| by.as_deref() == Some(protocol);
        match &self.to {
            Recipients::Everyone => true,
            Recipients::Session(to) => to == protocol,
            Recipients::Project(project, scope) => {
                session.project == *project && session.token.allows(&[(*scope).to_owned()])
            }
            Recipients::Context(project, context, by) => {
                caused(by) || (session.project == *project && session.contexts.contains(context))
            }
            Recipients::Video(project, channels, by) => {
                let named = |channel: &String| {
                    session.video.get(channel).is_some_and(|names| has_name(names, &self.name))
                };
                caused(by) || (session.project == *project && channels.iter().any(named))
            }
            Recipients::Chat(project, channel) => {
                let names = session.chat.get(channel);
                session.project == *project && names.is_some_and(|names| has_name(names, &self.name))
            }
        }
    }
}

/// Whether a subscription names the event. Some names differ from the event type, and the vendor's
/// packages spell one in camel case.
fn has_name(names: &std::collections::BTreeSet<String>, event_type: &str) -> bool {
    let other = match event_type {
        "chat.channel.message" => "chat.message",
        "video.room.audience_count" => "video.room.audienceCount",
        other => other,
    };
    names.contains(event_type) || names.contains(other)
}

impl Relay {
    /// Queues an event. It is sent after the response of the request that caused it.
    pub(super) fn emit(&mut self, event: Event) {
        self.events.push(event);
    }

    /// Sends the queued events.
    pub(super) fn send_events(&mut self) {
        for event in std::mem::take(&mut self.events) {
            let to = self.sessions.iter().filter(|(protocol, session)| event.is_for(protocol, session));
            let sockets: Vec<_> =
                to.filter_map(|(_, session)| Some((session.socket?, session.project.clone()))).collect();
            for (socket, project) in sockets {
                let envelope = self.envelope(&event, &project);
                self.send_frame(
                    socket,
                    &event.name,
                    &request(&Uuid::new_v4().to_string(), "signalwire.event", &envelope),
                );
            }
        }
    }

    /// The parameters of `signalwire.event`.
    pub(super) fn envelope(&self, event: &Event, project: &str) -> Value {
        let mut envelope = json!({
            "event_type": event.name, "timestamp": now(), "project_id": project, "space_id": self.space_id,
        });
        if event.name.starts_with("calling.") {
            envelope["node_id"] = self.node_id.clone().into();
        }
        with_fields(envelope, event.envelope.clone())
    }
}

/// The Unix time in seconds, with milliseconds as fraction.
pub(super) fn now() -> f64 {
    let milliseconds = time::OffsetDateTime::now_utc().unix_timestamp_nanos() / 1_000_000;
    #[allow(clippy::cast_precision_loss, reason = "a time in milliseconds has 41 bits")]
    let seconds = milliseconds as f64 / 1000.0;
    seconds
}

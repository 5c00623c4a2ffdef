//! The messages of a session, for logs: what they are, and on request their text without secrets.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

use serde_json::Value;

use super::envelope::{self, Envelope, Frame};
use crate::secrets::redact::{REDACTED, Redactor};

/// Members whose value is a secret, whatever it looks like.
const SECRET_MEMBERS: [&str; 4] = ["token", "jwt_token", "authorization_state", "dpop_token"];

/// The direction of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    /// The client sent it.
    Sent,
    /// The server sent it.
    Received,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Traffic {
    /// Its direction.
    pub direction: Direction,
    /// The method of a request; `None` for a response.
    pub method: Option<String>,
    /// The name of an event.
    pub event: Option<String>,
    /// The id of the request.
    pub id: Option<String>,
    /// The size of the text in bytes.
    pub size: usize,
    /// The text with secrets replaced, if bodies were asked for.
    pub body: Option<String>,
}

/// A function that receives all messages.
#[derive(Clone)]
pub(crate) struct TrafficHook {
    pub observe: Arc<dyn Fn(&Traffic) + Send + Sync>,
    level: Arc<AtomicU8>,
}

/// What a hook reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TrafficLevel {
    /// Nothing.
    Off = 0,
    /// Messages without their text.
    WithoutBodies = 1,
    /// Messages with their text, in which secrets are replaced.
    WithBodies = 2,
}

impl TrafficHook {
    /// A hook that reports to this function.
    pub fn new(level: TrafficLevel, observe: Arc<dyn Fn(&Traffic) + Send + Sync>) -> Self {
        Self { observe, level: Arc::new(AtomicU8::new(level as u8)) }
    }

    /// Changes what is reported.
    pub fn set_level(&self, level: TrafficLevel) {
        self.level.store(level as u8, Relaxed);
    }

    /// Reports a message.
    pub fn report(&self, direction: Direction, text: &str, redactor: &Redactor) {
        let level = self.level.load(Relaxed);
        if level == TrafficLevel::Off as u8 {
            return;
        }
        let (method, event, id) = describe(text);
        let body = (level == TrafficLevel::WithBodies as u8).then(|| redacted(text, redactor));
        (self.observe)(&Traffic { direction, method, event, id, size: text.len(), body });
    }
}

fn describe(text: &str) -> (Option<String>, Option<String>, Option<String>) {
    match envelope::read(text) {
        Ok(Frame::Request { id, method, params }) => {
            let event = params.filter(|_| method == "signalwire.event").and_then(Envelope::read);
            let id = id.and_then(envelope::text).map(std::borrow::Cow::into_owned);
            (Some(method.into_owned()), event.map(|event| event.name.into_owned()), id)
        }
        Ok(Frame::Response { id, .. }) => (None, None, Some(id.into_owned())),
        Err(_) => (None, None, None),
    }
}

fn redacted(text: &str, redactor: &Redactor) -> String {
    match serde_json::from_str::<Value>(text) {
        Ok(mut value) => {
            hide(&mut value);
            redactor.redact(&value.to_string()).into_owned()
        }
        Err(_) => redactor.redact(text).into_owned(),
    }
}

fn hide(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                if SECRET_MEMBERS.contains(&name.as_str()) && !value.is_null() {
                    *value = REDACTED.into();
                } else {
                    hide(value);
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(hide),
        _ => {}
    }
}

impl fmt::Debug for TrafficHook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrafficHook").field("level", &self.level).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    fn seen(text: &str, has_bodies: bool) -> Traffic {
        let traffic = Arc::new(Mutex::new(None));
        let sink = Arc::clone(&traffic);
        let observe = Arc::new(move |one: &Traffic| *sink.lock().unwrap() = Some(one.clone()));
        let level = if has_bodies { TrafficLevel::WithBodies } else { TrafficLevel::WithoutBodies };
        TrafficHook::new(level, observe).report(Direction::Received, text, &Redactor::default());
        traffic.lock().unwrap().take().unwrap()
    }

    #[test]
    fn a_message_is_described_without_its_body() {
        let text = r#"{"id":"e1","method":"signalwire.event","params":{"event_type":"messaging.receive","params":{}}}"#;
        let traffic = seen(text, false);
        assert_eq!(
            (traffic.method.as_deref(), traffic.event.as_deref(), traffic.id.as_deref(), traffic.body),
            (Some("signalwire.event"), Some("messaging.receive"), Some("e1"), None)
        );
        assert_eq!((traffic.size, seen("no", false).method), (text.len(), None));
    }

    #[test]
    fn secrets_are_cut_out_of_bodies() {
        let text = r#"{"id":"a","method":"m","params":{"x":[{"token":"t1"}],"authorization_state":{"a":"t2"},"jwt_token":"t3"}}"#;
        let body = seen(text, true).body.unwrap();
        assert!(!["t1", "t2", "t3"].iter().any(|secret| body.contains(secret)), "{body}");
        assert_eq!(body.matches(REDACTED).count(), 3);
    }
}

//! The journal of frames, without credentials.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::control::journal::Measured;

/// What an entry of the journal records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    /// A connection was accepted.
    Open,
    /// A frame was received.
    In,
    /// A frame was sent.
    Out,
    /// A connection ended. The frame is the close code of the client, if it sent one.
    Close,
}

/// An entry.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Frame {
    /// The number of the connection, from 1.
    pub socket: u64,
    /// What is recorded.
    pub kind: Kind,
    /// JSON as a value, anything else as a string.
    #[serde(rename = "frame", serialize_with = "as_json")]
    pub text: String,
}

impl Frame {
    /// An entry.
    pub fn new(socket: u64, kind: Kind, text: String) -> Self {
        Self { socket, kind, text }
    }

    /// A received frame, without the credentials of `signalwire.connect`.
    pub fn received(socket: u64, text: &str) -> Self {
        Self::new(socket, Kind::In, redacted(text).unwrap_or_else(|| text.to_owned()))
    }
}

impl Measured for Frame {
    fn size(&self) -> usize {
        self.text.len()
    }
}

/// `None` if the frame has no credentials. They are under `authentication` only.
fn redacted(text: &str) -> Option<String> {
    if !text.contains("\"authentication\"") {
        return None;
    }
    let mut frame: Value = serde_json::from_str(text).ok()?;
    for name in ["token", "jwt_token"] {
        if let Some(secret) = frame.pointer_mut(&format!("/params/authentication/{name}")) {
            *secret = "[redacted]".into();
        }
    }
    Some(frame.to_string())
}

fn as_json<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match serde_json::from_str::<Value>(text) {
        Ok(value) => value.serialize(serializer),
        Err(_) => text.serialize(serializer),
    }
}

//! A request that a mock transport received.

use form_urlencoded::parse;
use serde_json::Value;

use crate::operations::Method;

/// A request that a [`MockTransport`](super::MockTransport) received. Its fields contain the
/// arguments of the call, so `Debug` prints them too.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MockRequest {
    /// The operation, `video.rooms.get`.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The encoded path with its values, without the query.
    pub path: String,
    /// The names and decoded values of the query.
    pub query: Vec<(String, String)>,
    /// The body as it would be sent; empty if there is none.
    pub body: Vec<u8>,
    /// The number of the attempt in its call, from 1.
    pub attempt: u32,
}

impl MockRequest {
    /// The JSON of the body, or `Null` if the body is not JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The names and values of a form body, which the operations of the family `compat` send.
    pub fn form(&self) -> Vec<(String, String)> {
        pairs(&self.body)
    }

    /// The first value of this name in the query.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

pub(super) fn pairs(text: &[u8]) -> Vec<(String, String)> {
    parse(text).map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

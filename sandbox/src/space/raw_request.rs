//! Requests before they are routed.

use axum::http::{HeaderMap, header};
use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

/// A request that is split into its parts, but not validated.
pub(crate) struct RawRequest {
    /// The HTTP method.
    pub method: String,
    /// The path, undecoded.
    pub path: String,
    /// The path segments, decoded.
    pub segments: Vec<String>,
    /// The query pairs, decoded.
    pub query: Vec<(String, String)>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl RawRequest {
    /// Splits path and query.
    pub fn new(method: &str, path: &str, query: &str, headers: HeaderMap, body: Bytes) -> Self {
        let decode = |part: &str| percent_decode_str(part).decode_utf8_lossy().into_owned();
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            segments: path.trim_start_matches('/').split('/').map(decode).collect(),
            query: pairs(query.as_bytes()),
            headers,
            body,
        }
    }

    /// The media type of the body, without parameters.
    pub fn media(&self) -> &str {
        let value = self.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        value.and_then(|value| value.split(';').next()).unwrap_or_default().trim()
    }

    /// The body as JSON; `null` if it is not JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The body as form pairs.
    pub fn form(&self) -> Vec<(String, String)> {
        pairs(&self.body)
    }
}

fn pairs(text: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(text).map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

/// Converts pairs to an object. A repeated name, or one for which `lists` is true, has an array.
pub(crate) fn gather(pairs: &[(String, String)], lists: impl Fn(&str) -> bool) -> Map<String, Value> {
    let mut found: Map<String, Value> = Map::new();
    for (name, value) in pairs {
        let value = Value::from(value.clone());
        match found.get_mut(name) {
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
            None if lists(name) => drop(found.insert(name.clone(), Value::Array(vec![value]))),
            None => drop(found.insert(name.clone(), value)),
        }
    }
    found
}

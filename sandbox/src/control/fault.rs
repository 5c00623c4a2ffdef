//! Fault injection: which requests fail, how, and how often.

use std::time::Duration;

use axum::http::{HeaderName, HeaderValue};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A fault and the requests that it applies to.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fault {
    /// The matching requests (default: all).
    #[serde(default, rename = "match")]
    pub matches: Match,
    /// The number of requests.
    #[serde(default = "default_times")]
    pub times: u32,
    /// Waits before the request is handled, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delay_ms: Option<u64>,
    /// Closes the connection without a response.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub drop: bool,
    /// Closes the connection after this many bytes of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut: Option<usize>,
    /// Responds with this status and does not run the operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The value of `Retry-After`: seconds or an HTTP date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<Value>,
    /// Responds with this body and does not run the operation. A string is sent verbatim, any other
    /// value as JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// Headers of the response.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub headers: IndexMap<String, String>,
}

/// The requests that a fault applies to.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Match {
    /// The JS name of the operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The HTTP method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// The prefix of the path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// The fields that have an effect.
const EFFECTS: &str = "delay_ms, drop, cut, status, retry_after, body, headers";

/// Why headers are rejected.
pub(crate) fn header_problem(headers: &IndexMap<String, String>) -> Option<String> {
    let is_valid =
        |name: &str, value: &str| HeaderName::try_from(name).is_ok() && HeaderValue::try_from(value).is_ok();
    let (name, _) = headers.iter().find(|(name, value)| !is_valid(name, value))?;
    Some(format!("headers: {name:?} has an invalid name or value"))
}

pub(crate) fn default_times() -> u32 {
    1
}

impl Fault {
    /// The fault replaces the response, and the operation is not run.
    pub fn replaces(&self) -> bool {
        self.status.is_some() || self.body.is_some()
    }

    /// Why the fault is rejected: it has no effect, or it is not valid HTTP.
    pub fn problem(&self) -> Option<String> {
        let is_valid = |status: &u16| (200..=599).contains(status);
        if self.times == 0 {
            return Some("times: expected 1 or more, got 0".to_owned());
        }
        if let Some(status) = self.status.filter(|status| !is_valid(status)) {
            return Some(format!("status: expected 200 to 599, got {status}"));
        }
        if let Some(problem) = header_problem(&self.headers) {
            return Some(problem);
        }
        self.is_empty().then(|| format!("the fault has no effect: expected at least one of {EFFECTS}"))
    }

    fn is_empty(&self) -> bool {
        let is_plain = self.delay_ms.is_none() && !self.drop && self.cut.is_none();
        is_plain && !self.replaces() && self.retry_after.is_none() && self.headers.is_empty()
    }

    /// The delay.
    pub fn delay(&self) -> Duration {
        Duration::from_millis(self.delay_ms.unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_field_is_rejected() {
        assert!(serde_json::from_str::<Fault>(r#"{ "delay": 5 }"#).is_err());
    }
}

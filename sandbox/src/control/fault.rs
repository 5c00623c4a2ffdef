//! Fault injection: which requests fail, how, and how often.

use std::collections::VecDeque;
use std::time::Duration;

use axum::http::{HeaderName, HeaderValue};
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

/// A fault and the requests that it applies to.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fault {
    /// The matching requests (default: all).
    #[serde(default, rename = "match")]
    pub matches: Match,
    /// The number of requests.
    #[serde(default = "default_times")]
    pub times: u32,
    /// Waits before the request is handled, in milliseconds.
    pub delay_ms: Option<u64>,
    /// Closes the connection without a response.
    #[serde(default)]
    pub drop: bool,
    /// Closes the connection after this many bytes of the body.
    pub cut: Option<usize>,
    /// Responds with this status and does not run the operation.
    pub status: Option<u16>,
    /// The value of `Retry-After`: seconds or an HTTP date.
    pub retry_after: Option<Value>,
    /// Responds with this body and does not run the operation. A string is sent verbatim, any other
    /// value as JSON.
    pub body: Option<Value>,
    /// Headers of the response.
    #[serde(default)]
    pub headers: IndexMap<String, String>,
}

/// The requests that a fault applies to.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Match {
    /// The HTTP method.
    pub method: Option<String>,
    /// The prefix of the path.
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

/// The pending faults, oldest first.
#[derive(Default)]
pub(crate) struct Faults(VecDeque<Fault>);

impl Faults {
    /// Adds a fault.
    pub fn add(&mut self, fault: Fault) {
        self.0.push_back(fault);
    }

    /// The oldest fault that matches the request. Each call counts as one use.
    pub fn take(&mut self, method: &str, path: &str) -> Option<Fault> {
        let index =
            self.0.iter().position(|fault| fault.times > 0 && matches(&fault.matches, method, path))?;
        let fault = self.0.get_mut(index)?;
        fault.times -= 1;
        let taken = fault.clone();
        self.0.retain(|fault| fault.times > 0);
        Some(taken)
    }
}

fn matches(wanted: &Match, method: &str, path: &str) -> bool {
    let same = wanted.method.as_deref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method));
    same && wanted.path.as_deref().is_none_or(|start| path.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_applies_to_matching_requests_a_number_of_times() {
        let mut faults = Faults::default();
        let text = r#"{ "match": { "method": "get", "path": "/api/video" }, "times": 2, "status": 503 }"#;
        faults.add(serde_json::from_str(text).unwrap());
        assert!(faults.take("POST", "/api/video/rooms").is_none());
        assert!(faults.take("GET", "/api/chat").is_none());
        assert_eq!(faults.take("GET", "/api/video/rooms").unwrap().status, Some(503));
        assert!(faults.take("GET", "/api/video/rooms").is_some());
        assert!(faults.take("GET", "/api/video/rooms").is_none());
    }

    #[test]
    fn an_unknown_field_is_rejected() {
        assert!(serde_json::from_str::<Fault>(r#"{ "delay": 5 }"#).is_err());
    }
}

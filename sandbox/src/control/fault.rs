//! Faults: what goes wrong, with which requests, and how often.

use std::collections::VecDeque;
use std::time::Duration;

use axum::http::{HeaderName, HeaderValue};
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

/// One order to misbehave.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fault {
    /// Which requests; all when absent.
    #[serde(default, rename = "match")]
    pub matches: Match,
    /// How many requests.
    #[serde(default = "default_times")]
    pub times: u32,
    /// Wait before anything else, in milliseconds.
    pub delay_ms: Option<u64>,
    /// Close the connection without an answer.
    #[serde(default)]
    pub drop: bool,
    /// Close the connection after this many bytes of the body.
    pub cut: Option<usize>,
    /// Answer with this status instead of doing what was asked.
    pub status: Option<u16>,
    /// The value of `Retry-After`: seconds or an HTTP date.
    pub retry_after: Option<Value>,
    /// Answer with this body instead of doing what was asked: a text as it is, anything else as
    /// JSON.
    pub body: Option<Value>,
    /// Headers of the answer.
    #[serde(default)]
    pub headers: IndexMap<String, String>,
}

/// Which requests a fault is for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Match {
    /// The verb.
    pub method: Option<String>,
    /// How the path begins.
    pub path: Option<String>,
}

/// The fields by which a fault does something.
const EFFECTS: &str = "delay_ms, drop, cut, status, retry_after, body, headers";

fn invalid_header_name<'name>(name: &'name str, value: &str) -> Option<&'name str> {
    let is_valid = HeaderName::try_from(name).is_ok() && HeaderValue::try_from(value).is_ok();
    (!is_valid).then_some(name)
}

fn default_times() -> u32 {
    1
}

impl Fault {
    /// The operation is not done: the answer is the fault's own.
    pub fn replaces(&self) -> bool {
        self.status.is_some() || self.body.is_some()
    }

    /// Why the order is refused: it does nothing, or HTTP cannot write it.
    pub fn problem(&self) -> Option<String> {
        let is_valid = |status: &u16| (200..=599).contains(status);
        if self.times == 0 {
            return Some("times: expected 1 or more, got 0".to_owned());
        }
        if let Some(status) = self.status.filter(|status| !is_valid(status)) {
            return Some(format!("status: expected 200 to 599, got {status}"));
        }
        if let Some(name) = self.headers.iter().find_map(|(name, value)| invalid_header_name(name, value)) {
            return Some(format!("headers: the name or the value of {name:?} cannot be sent in HTTP"));
        }
        self.is_empty().then(|| format!("this fault does nothing: give at least one of {EFFECTS}"))
    }

    fn is_empty(&self) -> bool {
        let is_plain = self.delay_ms.is_none() && !self.drop && self.cut.is_none();
        is_plain && !self.replaces() && self.retry_after.is_none() && self.headers.is_empty()
    }

    /// How long to wait.
    pub fn delay(&self) -> Duration {
        Duration::from_millis(self.delay_ms.unwrap_or(0))
    }
}

/// Orders that are not used up, oldest first.
#[derive(Default)]
pub(crate) struct Faults(VecDeque<Fault>);

impl Faults {
    /// Adds an order.
    pub fn add(&mut self, fault: Fault) {
        self.0.push_back(fault);
    }

    /// The order for this request; each call uses one up.
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
    fn a_fault_is_for_some_requests_and_some_times() {
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
    fn a_misspelt_fault_is_refused() {
        assert!(serde_json::from_str::<Fault>(r#"{ "delay": 5 }"#).is_err());
    }
}

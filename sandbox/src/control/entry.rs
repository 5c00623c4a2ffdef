//! The entries of the request journal.

use std::time::Duration;

use serde::Serialize;
use serde_json::{Map, Value};
use signalwire_core::error::Problem;

use super::journal::Measured;
use crate::clock;

/// A received request.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Entry {
    /// The sequence number, from 1. It increases, also after a reset.
    pub id: u64,
    /// The time of the request: RFC 3339 with milliseconds.
    pub at: String,
    /// The time until the response, in milliseconds; `null` while there is none.
    pub ms: Option<f64>,
    /// The HTTP method.
    pub method: String,
    /// The path, undecoded.
    pub path: String,
    /// The query parameters. A repeated parameter has an array.
    pub query: Map<String, Value>,
    /// The headers in lower case. Of `authorization`, only the scheme.
    pub headers: Map<String, Value>,
    /// The body: JSON as a value, a form as an object, anything else as a string; `null` without a
    /// body.
    pub body: Value,
    /// `HTTP/1.1` or `HTTP/2.0`.
    pub version: String,
    /// The status of the response; `null` while there is none.
    pub status: Option<u16>,
    /// The JS name of the operation.
    pub operation: Option<String>,
    /// Why the request was rejected with 422, field by field.
    pub problems: Vec<Problem>,
    /// What was accepted although the Space cannot tell whether the API accepts it.
    pub unchecked: Vec<String>,
    /// The length of the body in bytes.
    #[serde(skip)]
    pub size: usize,
}

/// What the response adds to an entry.
#[derive(Debug, Default)]
pub(crate) struct Completion {
    /// The status.
    pub status: u16,
    /// The problems of a rejected request.
    pub problems: Vec<Problem>,
    /// What was not checked.
    pub unchecked: Vec<String>,
}

impl Measured for Entry {
    fn size(&self) -> usize {
        self.size
    }

    fn set_id(&mut self, id: u64) {
        self.id = id;
    }
}

impl Entry {
    /// Stores the response, which was known after this time.
    pub fn complete(&mut self, after: Duration, completion: Completion) {
        self.status = Some(completion.status);
        self.ms = Some(clock::milliseconds(after));
        self.problems = completion.problems;
        self.unchecked = completion.unchecked;
    }
}

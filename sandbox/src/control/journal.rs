//! What was asked, without credentials.

use std::collections::VecDeque;

use serde::Serialize;
use serde_json::{Map, Value, json};

/// The most entries that are kept; the oldest go first.
const LIMIT: usize = 10_000;

/// One request.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Entry {
    /// The verb.
    pub method: String,
    /// The path as it came.
    pub path: String,
    /// Query parameters; one that came several times has a list.
    pub query: Map<String, Value>,
    /// Headers in small letters; of `authorization` only the scheme.
    pub headers: Map<String, Value>,
    /// The body: JSON as a value, a form as an object, else the text; `null` without one.
    pub body: Value,
    /// `HTTP/1.1` or `HTTP/2.0`.
    pub version: String,
    /// The status of the answer; `null` when none was given (yet).
    pub status: Option<u16>,
    /// The JS name of the operation.
    pub operation: Option<String>,
}

/// Requests in the order they came.
#[derive(Default)]
pub(crate) struct Journal {
    entries: VecDeque<Entry>,
    dropped: usize,
}

impl Journal {
    /// Notes a request and answers its number.
    pub fn open(&mut self, entry: Entry) -> usize {
        if self.entries.len() == LIMIT {
            self.entries.pop_front();
            self.dropped += 1;
        }
        self.entries.push_back(entry);
        self.dropped + self.entries.len() - 1
    }

    /// Notes how the request was answered.
    pub fn close(&mut self, number: usize, status: u16) {
        if let Some(entry) = number.checked_sub(self.dropped).and_then(|place| self.entries.get_mut(place)) {
            entry.status = Some(status);
        }
    }

    /// Forgets all entries; numbers go on, so that a late answer does not mark another request.
    pub fn clear(&mut self) {
        self.dropped += self.entries.len();
        self.entries.clear();
    }

    /// All entries as JSON.
    pub fn tell(&self) -> Value {
        json!(self.entries)
    }
}

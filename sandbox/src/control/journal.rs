//! What was asked, without credentials.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The most entries that are kept; the oldest go first.
const LIMIT: usize = 10_000;
/// The most bytes of bodies that are kept; the oldest entries go first.
const BYTES: usize = 32 * 1024 * 1024;

/// One request.
#[derive(Clone, Debug, Default, Serialize)]
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
    /// The length of the body as it came, in bytes.
    #[serde(skip)]
    pub size: usize,
}

/// How much is kept.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Keep {
    /// Entries; 0 switches the journal off.
    pub limit: usize,
}

/// Requests in the order they came.
pub(crate) struct Journal {
    entries: VecDeque<Entry>,
    dropped: usize,
    bytes: usize,
    limit: usize,
}

impl Default for Journal {
    fn default() -> Self {
        Self { entries: VecDeque::new(), dropped: 0, bytes: 0, limit: LIMIT }
    }
}

impl Journal {
    /// Whether requests are noted at all.
    pub fn is_on(&self) -> bool {
        self.limit > 0
    }

    /// Keeps this many entries from now on, [`LIMIT`] at most.
    pub fn keep(&mut self, keep: Keep) {
        self.limit = keep.limit.min(LIMIT);
        self.trim();
    }

    /// Notes a request and answers its number.
    pub fn open(&mut self, entry: Entry) -> usize {
        self.bytes += entry.size;
        self.entries.push_back(entry);
        let number = self.dropped + self.entries.len() - 1;
        self.trim();
        number
    }

    /// Notes how the request was answered.
    pub fn close(&mut self, number: usize, status: u16) {
        if let Some(entry) = number.checked_sub(self.dropped).and_then(|index| self.entries.get_mut(index)) {
            entry.status = Some(status);
        }
    }

    /// Forgets all entries; numbers go on, so that a late answer does not mark another request.
    pub fn clear(&mut self) {
        self.dropped += self.entries.len();
        self.bytes = 0;
        self.entries.clear();
    }

    /// All entries as JSON.
    pub fn to_json(&self) -> Value {
        json!(self.entries)
    }

    fn trim(&mut self) {
        while self.entries.len() > self.limit || self.bytes > BYTES {
            let Some(entry) = self.entries.pop_front() else { return };
            self.bytes -= entry.size;
            self.dropped += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(number: usize, size: usize) -> Entry {
        Entry { path: format!("/{number}"), size, ..Entry::default() }
    }

    #[test]
    fn the_oldest_entries_go_and_numbers_still_fit() {
        let mut journal = Journal::default();
        let numbers: Vec<_> = (0..LIMIT + 5).map(|number| journal.open(entry(number, 0))).collect();
        journal.close(numbers[4], 500);
        journal.close(numbers[5], 200);
        let entries = journal.to_json();
        assert_eq!(entries.as_array().unwrap().len(), LIMIT);
        assert_eq!(
            (&entries[0]["path"], &entries[0]["status"], &entries[1]["status"]),
            (&json!("/5"), &json!(200), &Value::Null)
        );
    }

    #[test]
    fn long_bodies_push_out_more() {
        let mut journal = Journal::default();
        for number in 0..5 {
            journal.open(entry(number, BYTES / 2));
        }
        assert_eq!(journal.to_json().as_array().unwrap().len(), 2);
        journal.clear();
        journal.open(entry(9, BYTES));
        assert_eq!(journal.to_json()[0]["path"], "/9");
    }

    #[test]
    fn it_can_be_switched_off() {
        let mut journal = Journal::default();
        journal.open(entry(0, 1));
        journal.keep(Keep { limit: 0 });
        let number = journal.open(entry(1, 1));
        journal.close(number, 200);
        assert_eq!((journal.to_json(), journal.is_on(), journal.bytes), (json!([]), false, 0));
        journal.keep(Keep { limit: usize::MAX });
        assert_eq!(journal.limit, LIMIT);
    }
}

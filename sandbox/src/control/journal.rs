//! Journals: of requests, and of the frames of the relay. They contain no credentials.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The maximum number of entries. The oldest are removed first.
const MAX_ENTRIES: usize = 10_000;
/// The maximum total size of the bodies. The oldest entries are removed first.
const MAX_BODY_BYTES: usize = 32 * 1024 * 1024;

/// An entry whose size is limited.
pub(crate) trait Measured {
    /// The size in bytes.
    fn size(&self) -> usize;
}

/// A received request.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Entry {
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
    /// The length of the body in bytes.
    #[serde(skip)]
    pub size: usize,
}

/// The options of the journal.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct JournalOptions {
    /// The maximum number of entries; 0 disables the journal.
    pub limit: usize,
}

/// The newest entries, oldest first.
pub(crate) struct Journal<E> {
    entries: VecDeque<E>,
    dropped: usize,
    bytes: usize,
    limit: usize,
}

impl Measured for Entry {
    fn size(&self) -> usize {
        self.size
    }
}

impl<E> Default for Journal<E> {
    fn default() -> Self {
        Self { entries: VecDeque::new(), dropped: 0, bytes: 0, limit: MAX_ENTRIES }
    }
}

impl Journal<Entry> {
    /// Stores the status of the response.
    pub fn complete(&mut self, number: usize, status: u16) {
        if let Some(entry) = number.checked_sub(self.dropped).and_then(|index| self.entries.get_mut(index)) {
            entry.status = Some(status);
        }
    }
}

impl<E: Measured + Serialize> Journal<E> {
    /// Whether entries are recorded.
    pub fn is_on(&self) -> bool {
        self.limit > 0
    }

    /// Sets the maximum number of entries, at most [`MAX_ENTRIES`].
    pub fn set_limit(&mut self, options: JournalOptions) {
        self.limit = options.limit.min(MAX_ENTRIES);
        self.trim();
    }

    /// Records an entry and returns its sequence number.
    pub fn record(&mut self, entry: E) -> usize {
        self.bytes += entry.size();
        self.entries.push_back(entry);
        let number = self.dropped + self.entries.len() - 1;
        self.trim();
        number
    }

    /// Removes all entries. Sequence numbers continue, so that a late response does not mark
    /// another request.
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
        while self.entries.len() > self.limit || self.bytes > MAX_BODY_BYTES {
            let Some(entry) = self.entries.pop_front() else { return };
            self.bytes -= entry.size();
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
    fn the_oldest_entries_are_removed_and_sequence_numbers_stay_valid() {
        let mut journal = Journal::default();
        let numbers: Vec<_> = (0..MAX_ENTRIES + 5).map(|number| journal.record(entry(number, 0))).collect();
        journal.complete(numbers[4], 500);
        journal.complete(numbers[5], 200);
        let entries = journal.to_json();
        assert_eq!(entries.as_array().unwrap().len(), MAX_ENTRIES);
        assert_eq!(
            (&entries[0]["path"], &entries[0]["status"], &entries[1]["status"]),
            (&json!("/5"), &json!(200), &Value::Null)
        );
    }

    #[test]
    fn long_bodies_remove_more_entries() {
        let mut journal = Journal::default();
        for number in 0..5 {
            journal.record(entry(number, MAX_BODY_BYTES / 2));
        }
        assert_eq!(journal.to_json().as_array().unwrap().len(), 2);
        journal.clear();
        journal.record(entry(9, MAX_BODY_BYTES));
        assert_eq!(journal.to_json()[0]["path"], "/9");
    }

    #[test]
    fn it_can_be_disabled() {
        let mut journal = Journal::default();
        journal.record(entry(0, 1));
        journal.set_limit(JournalOptions { limit: 0 });
        let number = journal.record(entry(1, 1));
        journal.complete(number, 200);
        assert_eq!((journal.to_json(), journal.is_on(), journal.bytes), (json!([]), false, 0));
        journal.set_limit(JournalOptions { limit: usize::MAX });
        assert_eq!(journal.limit, MAX_ENTRIES);
    }
}

//! What was asked, without credentials.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The most entries that are kept; the oldest go first.
const MAX_ENTRIES: usize = 10_000;
/// The most bytes of bodies that are kept; the oldest entries go first.
const MAX_BODY_BYTES: usize = 32 * 1024 * 1024;

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
pub(crate) struct JournalOptions {
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
        Self { entries: VecDeque::new(), dropped: 0, bytes: 0, limit: MAX_ENTRIES }
    }
}

impl Journal {
    /// Whether requests are noted at all.
    pub fn is_on(&self) -> bool {
        self.limit > 0
    }

    /// Keeps this many entries from now on, [`LIMIT`] at most.
    pub fn set_limit(&mut self, options: JournalOptions) {
        self.limit = options.limit.min(MAX_ENTRIES);
        self.trim();
    }

    /// Notes a request and answers its number.
    pub fn record(&mut self, entry: Entry) -> usize {
        self.bytes += entry.size;
        self.entries.push_back(entry);
        let number = self.dropped + self.entries.len() - 1;
        self.trim();
        number
    }

    /// Notes how the request was answered.
    pub fn complete(&mut self, number: usize, status: u16) {
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
        while self.entries.len() > self.limit || self.bytes > MAX_BODY_BYTES {
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
    fn long_bodies_push_out_more() {
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
    fn it_can_be_switched_off() {
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

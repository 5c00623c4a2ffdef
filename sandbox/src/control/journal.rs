//! Journals: of requests, and of the frames of the relay. They contain no credentials.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The maximum number of entries. The oldest are removed first.
const MAX_ENTRIES: usize = 10_000;
/// The maximum total size of the bodies. The oldest entries are removed first.
const MAX_BODY_BYTES: usize = 32 * 1024 * 1024;

/// An entry whose size is limited.
pub(crate) trait Measured {
    /// The size in bytes.
    fn size(&self) -> usize;

    /// Stores the sequence number, from 1.
    fn set_id(&mut self, _id: u64) {}
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
    /// The number of entries that were removed: the id of the first entry is one more.
    dropped: u64,
    bytes: usize,
    limit: usize,
}

impl<E> Default for Journal<E> {
    fn default() -> Self {
        Self { entries: VecDeque::new(), dropped: 0, bytes: 0, limit: MAX_ENTRIES }
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

    /// Records an entry and returns its id.
    pub fn record(&mut self, mut entry: E) -> u64 {
        let id = self.dropped + self.entries.len() as u64 + 1;
        entry.set_id(id);
        self.bytes += entry.size();
        self.entries.push_back(entry);
        self.trim();
        id
    }

    /// The entry with this id, if it was not removed.
    pub fn get(&self, id: u64) -> Option<&E> {
        self.entries.get(self.index(id)?)
    }

    /// The same entry, to change it.
    pub fn get_mut(&mut self, id: u64) -> Option<&mut E> {
        let index = self.index(id)?;
        self.entries.get_mut(index)
    }

    fn index(&self, id: u64) -> Option<usize> {
        usize::try_from(id.checked_sub(self.dropped + 1)?).ok()
    }

    /// The entries whose ids are greater, oldest first.
    pub fn after(&self, id: u64) -> impl Iterator<Item = &E> {
        let known = usize::try_from(id.saturating_sub(self.dropped)).unwrap_or(usize::MAX);
        self.entries.iter().skip(known)
    }

    /// Removes all entries. The ids continue, so that a late response does not mark another
    /// request.
    pub fn clear(&mut self) {
        self.dropped += self.entries.len() as u64;
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
    use super::super::entry::{Completion, Entry};
    use super::*;

    fn entry(number: usize, size: usize) -> Entry {
        Entry { path: format!("/{number}"), size, ..Entry::default() }
    }

    fn complete(journal: &mut Journal<Entry>, id: u64, status: u16) {
        if let Some(entry) = journal.get_mut(id) {
            entry.complete(std::time::Duration::ZERO, Completion { status, ..Completion::default() });
        }
    }

    #[test]
    fn the_oldest_entries_are_removed_and_ids_stay_valid() {
        let mut journal = Journal::default();
        let ids: Vec<_> = (0..MAX_ENTRIES + 5).map(|number| journal.record(entry(number, 0))).collect();
        complete(&mut journal, ids[4], 500);
        complete(&mut journal, ids[5], 200);
        let entries = journal.to_json();
        assert_eq!(entries.as_array().unwrap().len(), MAX_ENTRIES);
        assert_eq!(
            (&entries[0]["path"], &entries[0]["status"], &entries[1]["status"]),
            (&json!("/5"), &json!(200), &Value::Null)
        );
        assert_eq!((&entries[0]["id"], ids[5]), (&json!(6), 6));
    }

    #[test]
    fn entries_after_an_id_are_found_although_older_ones_are_gone() {
        let mut journal = Journal::default();
        journal.set_limit(JournalOptions { limit: 3 });
        for number in 0..5 {
            journal.record(entry(number, 0));
        }
        let ids = |after: u64| journal.after(after).map(|entry| entry.id).collect::<Vec<_>>();
        assert_eq!((ids(0), ids(3), ids(5), ids(u64::MAX)), (vec![3, 4, 5], vec![4, 5], vec![], vec![]));
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
        assert_eq!((&journal.to_json()[0]["path"], &journal.to_json()[0]["id"]), (&json!("/9"), &json!(6)));
    }

    #[test]
    fn it_can_be_disabled() {
        let mut journal = Journal::default();
        journal.record(entry(0, 1));
        journal.set_limit(JournalOptions { limit: 0 });
        let id = journal.record(entry(1, 1));
        complete(&mut journal, id, 200);
        assert_eq!((journal.to_json(), journal.is_on(), journal.bytes), (json!([]), false, 0));
        journal.set_limit(JournalOptions { limit: usize::MAX });
        assert_eq!(journal.limit, MAX_ENTRIES);
    }
}

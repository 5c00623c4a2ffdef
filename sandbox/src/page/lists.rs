//! The lists that the page shows, oldest first and without secrets.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use signalwire_core::internal::secrets::redact::redact;

use super::redact::redacted;
use crate::control::entry::Entry;
use crate::control::things;
use crate::space::{Space, State};

/// A list of the control API whose entries have a string as id.
#[derive(Clone, Copy)]
pub(super) enum List {
    Things,
    Callbacks,
    Faults,
}

impl List {
    /// All lists.
    pub const ALL: [Self; 3] = [Self::Things, Self::Callbacks, Self::Faults];

    /// The name of the events.
    pub fn name(self) -> &'static str {
        match self {
            Self::Things => "things",
            Self::Callbacks => "callbacks",
            Self::Faults => "faults",
        }
    }

    /// All entries.
    pub fn all(self, space: &Space) -> Vec<Value> {
        let entries = self.entries(&space.state(), |_| true);
        entries.iter().map(redacted).collect()
    }

    /// The entries with these ids. One that is not in the list was removed.
    pub fn some(self, space: &Space, ids: &BTreeSet<String>) -> Vec<Value> {
        let found = self.entries(&space.state(), |id| ids.contains(id));
        let is_removed = |id: &&String| !found.iter().any(|entry| entry["id"] == **id);
        let removed = ids.iter().filter(is_removed).map(|id| json!({ "id": id, "removed": true }));
        found.iter().map(redacted).chain(removed).collect()
    }

    fn entries(self, state: &State, is_wanted: impl Fn(&str) -> bool) -> Vec<Value> {
        match self {
            Self::Things => {
                let things = things::list(state).into_iter().rev();
                things.filter(|thing| thing["id"].as_str().is_some_and(&is_wanted)).collect()
            }
            Self::Callbacks => {
                state.outbox.iter().filter(|delivery| is_wanted(&delivery.id)).map(|own| json!(own)).collect()
            }
            Self::Faults => {
                state.faults.iter().filter(|fault| is_wanted(&fault.id)).map(|own| json!(own)).collect()
            }
        }
    }
}

/// At most `count` requests whose ids are greater.
pub(super) fn requests_after(space: &Space, id: u64, count: usize) -> Vec<Value> {
    space.state().journal.after(id).take(count).map(summary).collect()
}

/// The requests with these ids that the journal still contains.
pub(super) fn requests(space: &Space, ids: &BTreeSet<u64>) -> Vec<Value> {
    let state = space.state();
    ids.iter().filter_map(|id| state.journal.get(*id).map(summary)).collect()
}

/// The fields of a request that the list shows.
fn summary(entry: &Entry) -> Value {
    json!({
        "id": entry.id, "at": entry.at, "ms": entry.ms, "method": entry.method, "path": redact(&entry.path),
        "operation": entry.operation, "status": entry.status, "problem_count": entry.problems.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::control::fault::Fault;
    use crate::table::Table;
    use crate::tokens::Keys;

    #[test]
    fn entries_that_are_gone_are_marked() {
        let space = Space::new(Table::load().unwrap(), Keys::generate().unwrap()).unwrap();
        for _ in 0..2 {
            space.state().faults.add(Fault::default());
        }
        let ids = BTreeSet::from(["1".to_owned(), "3".to_owned()]);
        let list = List::Faults.some(&space, &ids);
        assert_eq!((list.len(), &list[0]["id"]), (2, &json!("1")));
        assert_eq!(list[1], json!({ "id": "3", "removed": true }));
        let all = List::Faults.all(&space);
        assert_eq!((all.len(), &all[0]["id"], &all[1]["id"]), (2, &json!("1"), &json!("2")));
    }
}

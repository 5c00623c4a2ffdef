//! The faults of a Space: those that wait for requests, and those that were applied.

use std::collections::VecDeque;

use serde::Serialize;

use super::fault::{Fault, Match};

/// The maximum number of faults. The oldest that no longer apply are removed first.
const MAX_FAULTS: usize = 1000;

/// The request to which a fault may apply.
#[derive(Clone, Copy, Default)]
pub(crate) struct Target<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// The path.
    pub path: &'a str,
    /// The JS name of the operation.
    pub operation: Option<&'a str>,
}

/// A fault and how often it was applied.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct StoredFault {
    /// The id, unique also after a reset.
    pub id: String,
    /// The requests that it still applies to.
    pub left: u32,
    /// The requests that it was applied to.
    pub hits: u32,
    /// The fault.
    #[serde(flatten)]
    pub fault: Fault,
}

/// All faults, oldest first.
#[derive(Default)]
pub(crate) struct Faults {
    faults: VecDeque<StoredFault>,
    last_id: u64,
}

impl Faults {
    /// Adds a fault and returns its id.
    pub fn add(&mut self, fault: Fault) -> String {
        self.last_id += 1;
        let id = self.last_id.to_string();
        self.faults.push_back(StoredFault { id: id.clone(), left: fault.times, hits: 0, fault });
        if self.faults.len() > MAX_FAULTS {
            let spent = self.faults.iter().position(|stored| stored.left == 0);
            self.faults.remove(spent.unwrap_or_default());
        }
        id
    }

    /// The oldest fault that applies to the request. Each call counts as one use.
    pub fn take(&mut self, target: Target<'_>) -> Option<&StoredFault> {
        let applies = |stored: &&mut StoredFault| stored.left > 0 && matches(&stored.fault.matches, target);
        let stored = self.faults.iter_mut().find(applies)?;
        stored.left -= 1;
        stored.hits += 1;
        Some(stored)
    }

    /// The fault with this id.
    pub fn get(&self, id: &str) -> Option<&StoredFault> {
        self.faults.iter().find(|stored| stored.id == id)
    }

    /// All faults, oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &StoredFault> {
        self.faults.iter()
    }

    /// Removes a fault. Returns whether it existed.
    pub fn remove(&mut self, id: &str) -> bool {
        let before = self.faults.len();
        self.faults.retain(|stored| stored.id != id);
        self.faults.len() < before
    }

    /// Removes all faults.
    pub fn clear(&mut self) {
        self.faults.clear();
    }
}

fn matches(wanted: &Match, target: Target<'_>) -> bool {
    let is = |wanted: &Option<String>, fits: &dyn Fn(&str) -> bool| wanted.as_deref().is_none_or(fits);
    is(&wanted.method, &|method| method.eq_ignore_ascii_case(target.method))
        && is(&wanted.path, &|start| target.path.starts_with(start))
        && is(&wanted.operation, &|name| target.operation == Some(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> Fault {
        serde_json::from_str(text).unwrap()
    }

    fn status(faults: &mut Faults, method: &str, path: &str) -> Option<u16> {
        let target = Target { method, path, operation: Some("video.rooms.list") };
        faults.take(target).and_then(|stored| stored.fault.status)
    }

    #[test]
    fn a_fault_applies_to_matching_requests_a_number_of_times() {
        let mut faults = Faults::default();
        let text = r#"{ "match": { "method": "get", "path": "/api/video" }, "times": 2, "status": 503 }"#;
        let id = faults.add(fault(text));
        assert_eq!(status(&mut faults, "POST", "/api/video/rooms"), None);
        assert_eq!(status(&mut faults, "GET", "/api/chat"), None);
        assert_eq!(status(&mut faults, "GET", "/api/video/rooms"), Some(503));
        assert_eq!(status(&mut faults, "GET", "/api/video/rooms"), Some(503));
        assert_eq!(status(&mut faults, "GET", "/api/video/rooms"), None);
        let spent = faults.get(&id).unwrap();
        assert_eq!((spent.left, spent.hits), (0, 2));
    }

    #[test]
    fn a_fault_applies_to_an_operation() {
        let mut faults = Faults::default();
        faults.add(fault(r#"{ "match": { "operation": "video.rooms.get" }, "status": 500 }"#));
        faults.add(fault(r#"{ "match": { "operation": "video.rooms.list" }, "status": 502 }"#));
        assert_eq!(status(&mut faults, "GET", "/"), Some(502));
        assert_eq!(status(&mut faults, "GET", "/"), None);
    }

    #[test]
    fn the_oldest_fault_that_was_applied_is_removed_first() {
        let mut faults = Faults::default();
        let waiting = faults.add(fault(r#"{ "match": { "method": "PUT" }, "status": 500 }"#));
        let spent = faults.add(fault(r#"{ "status": 500 }"#));
        status(&mut faults, "GET", "/");
        for _ in 0..MAX_FAULTS - 1 {
            faults.add(fault(r#"{ "status": 500 }"#));
        }
        assert!(faults.get(&waiting).is_some() && faults.get(&spent).is_none());
        assert_eq!(faults.iter().count(), MAX_FAULTS);
    }
}

//! The events that the reader wants.

use std::collections::HashMap;

/// The watched events. An event that is not watched is acknowledged and dropped.
#[derive(Debug)]
pub(crate) struct Watch {
    is_all: bool,
    /// The reader handles all events that it receives, inbound calls included.
    takes_all: bool,
    names: HashMap<String, Counts>,
}

/// How often a name is watched, for every object and for single ones.
#[derive(Debug, Default)]
struct Counts {
    every: usize,
    by_key: HashMap<String, usize>,
}

impl Watch {
    pub fn new(is_all: bool) -> Self {
        Self { is_all, takes_all: is_all, names: HashMap::new() }
    }

    /// Watches all events, or only those that were added. Inbound calls are taken only if they were
    /// added, because an observer of all events does not handle them.
    pub fn set_all(&mut self, is_all: bool) {
        self.is_all = is_all;
    }

    /// Watches the events of this name; with a key, only those of one object.
    pub fn add(&mut self, name: &str, key: Option<&str>) {
        let counts = self.names.entry(name.to_owned()).or_default();
        match key {
            Some(key) => *counts.by_key.entry(key.to_owned()).or_default() += 1,
            None => counts.every += 1,
        }
    }

    /// Takes back one `add`.
    pub fn remove(&mut self, name: &str, key: Option<&str>) {
        let Some(counts) = self.names.get_mut(name) else { return };
        match key {
            None => counts.every = counts.every.saturating_sub(1),
            Some(key) => match counts.by_key.get_mut(key) {
                Some(count) if *count > 1 => *count -= 1,
                _ => drop(counts.by_key.remove(key)),
            },
        }
        if counts.every == 0 && counts.by_key.is_empty() {
            self.names.remove(name);
        }
    }

    /// Whether an event is watched.
    pub fn contains(&self, name: &str, key: Option<&str>) -> bool {
        self.is_all || self.takes(name, key)
    }

    /// Whether the reader handles an event: it was added, or the reader handles all.
    pub fn takes(&self, name: &str, key: Option<&str>) -> bool {
        self.takes_all
            || self.names.get(name).is_some_and(|counts| {
                counts.every > 0 || key.is_some_and(|key| counts.by_key.contains_key(key))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_watched_as_often_as_it_was_added() {
        let mut watch = Watch::new(false);
        watch.add("calling.call.state", Some("c1"));
        watch.add("calling.call.state", Some("c1"));
        watch.remove("calling.call.state", Some("c1"));
        assert!(watch.contains("calling.call.state", Some("c1")));
        assert!(!watch.contains("calling.call.state", Some("c2")));
        assert!(!watch.contains("calling.call.state", None));
        watch.remove("calling.call.state", Some("c1"));
        assert!(!watch.contains("calling.call.state", Some("c1")));
        watch.remove("calling.call.state", Some("c1"));
    }

    #[test]
    fn a_name_without_a_key_is_watched_for_every_object() {
        let mut watch = Watch::new(false);
        watch.add("messaging.receive", None);
        assert!(
            watch.contains("messaging.receive", Some("office")) && watch.contains("messaging.receive", None)
        );
        watch.set_all(true);
        assert!(watch.contains("video.room.started", None));
    }
}

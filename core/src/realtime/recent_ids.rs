//! The ids of recent events.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

/// The number of ids that are remembered. The server may send an event again after a reconnect.
pub(crate) const MAX_RECENT_IDS: usize = 4096;

/// The ids of the last [`MAX_RECENT_IDS`] events.
#[derive(Debug, Default)]
pub(crate) struct RecentIds {
    order: VecDeque<Arc<str>>,
    known: HashSet<Arc<str>>,
}

impl RecentIds {
    /// Records an id. Returns whether it is new.
    pub fn insert(&mut self, id: &str) -> bool {
        if self.known.contains(id) {
            return false;
        }
        if self.order.len() == MAX_RECENT_IDS
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
        let id: Arc<str> = id.into();
        self.order.push_back(Arc::clone(&id));
        self.known.insert(id)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20))]

        /// The model: a list of the last ids.
        #[test]
        fn an_id_is_known_as_long_as_it_is_recent(ids in prop::collection::vec(0_u16..5000, 0..9000)) {
            let (mut recent, mut model) = (RecentIds::default(), VecDeque::new());
            for id in ids {
                let is_new = !model.contains(&id);
                prop_assert_eq!(recent.insert(&id.to_string()), is_new);
                if is_new {
                    model.push_back(id);
                    if model.len() > MAX_RECENT_IDS {
                        model.pop_front();
                    }
                }
            }
        }
    }
}

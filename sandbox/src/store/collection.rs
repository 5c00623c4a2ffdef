//! A collection: items by id in insertion order, with a maximum size.

use indexmap::IndexMap;
use serde_json::Value;

use super::Item;

/// The maximum number of items. When it is exceeded, the oldest 10 % are removed.
pub(crate) const LIMIT: usize = 10_000;

/// Items by id.
#[derive(Default)]
pub(crate) struct Collection(IndexMap<String, Item>);

impl Collection {
    /// Adds an item at the end, or replaces the one with the same id. Returns the ids of the items
    /// that were removed.
    pub fn insert(&mut self, item: Item) -> Vec<String> {
        let gone = if self.0.len() < LIMIT {
            Vec::new()
        } else {
            self.0.drain(..LIMIT / 10).map(|(id, _)| id).collect()
        };
        self.0.insert(item.id.clone(), item);
        gone
    }

    /// Whether an item has this id.
    pub fn contains(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// The item with this id, or else the first one whose attribute has the value.
    pub fn find(&self, name: &str, value: &str) -> Option<&Item> {
        self.index(name, value).map(|index| &self.0[index])
    }

    /// The mutable item with this id, or else the first one whose attribute has the value.
    pub fn find_mut(&mut self, name: &str, value: &str) -> Option<&mut Item> {
        self.index(name, value).map(|index| &mut self.0[index])
    }

    /// Removes the item.
    pub fn remove(&mut self, name: &str, value: &str) -> Option<Item> {
        let index = self.index(name, value)?;
        self.0.shift_remove_index(index).map(|(_, item)| item)
    }

    /// All items, oldest first.
    pub fn items(&self) -> impl DoubleEndedIterator<Item = &Item> {
        self.0.values()
    }

    /// All mutable items, oldest first.
    pub fn items_mut(&mut self) -> impl Iterator<Item = &mut Item> {
        self.0.values_mut()
    }

    fn index(&self, name: &str, value: &str) -> Option<usize> {
        let named = |item: &Item| item.attributes.get(name).and_then(Value::as_str) == Some(value);
        self.0.get_index_of(value).or_else(|| self.0.values().position(named))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: usize) -> Item {
        Item { id: id.to_string(), ..Item::default() }
    }

    #[test]
    fn the_oldest_tenth_is_removed_when_the_collection_is_full() {
        let mut collection = Collection::default();
        let gone: usize = (0..LIMIT * 3).map(|id| collection.insert(item(id)).len()).sum();
        let kept: Vec<_> = collection.items().map(|item| item.id.clone()).collect();
        assert_eq!(gone + kept.len(), LIMIT * 3);
        assert!((LIMIT * 9 / 10..=LIMIT).contains(&kept.len()), "{}", kept.len());
        assert_eq!(kept.last().unwrap(), &(LIMIT * 3 - 1).to_string());
        assert!(collection.find("id", "0").is_none());
    }
}

//! The store: items by the path of their collection, in insertion order.

mod change;
mod collection;
mod filter;
mod page;

use std::collections::VecDeque;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use crate::table::{parent, related};

pub(crate) use change::Change;
use collection::Collection;
pub(crate) use filter::matches_filter;
pub(crate) use page::Page;

/// The attributes of a resource. Responses are built from them.
pub(crate) type Attributes = Map<String, Value>;

/// An item of a collection.
#[derive(Clone, Default)]
pub(crate) struct Item {
    /// The id in paths.
    pub id: String,
    /// The attributes.
    pub attributes: Attributes,
}

/// All collections, by path: `/api/video/rooms/9b1…/streams`. Modelled resources, which several
/// paths show, are stored by name: `calls`.
#[derive(Default)]
pub(crate) struct Store {
    collections: IndexMap<String, Collection>,
    /// The changes that the relay has not announced yet, oldest first.
    pub changes: VecDeque<Change>,
    /// The items that may have changed since the last announcement, by collection and id.
    touched: IndexSet<(String, String)>,
}

impl Store {
    /// Adds an item to the collection. If that removes the oldest items, the collections below them
    /// are removed as well.
    pub fn insert(&mut self, collection: &str, item: Item) {
        self.touch(collection, &item.id);
        let gone = self.collections.entry(collection.to_owned()).or_default().insert(item);
        if !gone.is_empty() {
            self.drop_below(collection, &gone);
        }
    }

    /// Whether an item was ever added to the collection.
    pub fn has_collection(&self, collection: &str) -> bool {
        self.collections.contains_key(collection)
    }

    /// The item with this id, or with this value of the named attribute, in the collection or a
    /// related one.
    pub fn find(&self, collection: &str, name: &str, value: &str) -> Option<&Item> {
        self.collections.get(self.collection_of(collection, name, value)?)?.find(name, value)
    }

    /// The mutable item with this id, or with this value of the named attribute, in the collection
    /// or a related one.
    pub fn find_mut(&mut self, collection: &str, name: &str, value: &str) -> Option<&mut Item> {
        let collection = self.collection_of(collection, name, value)?.to_owned();
        let id = self.collections.get(&collection)?.find(name, value)?.id.clone();
        self.touch(&collection, &id);
        self.collections.get_mut(&collection)?.find_mut("id", &id)
    }

    /// Removes the item and the collections below it.
    pub fn remove(&mut self, collection: &str, name: &str, value: &str) -> Option<Item> {
        let collection = self.collection_of(collection, name, value)?.to_owned();
        let item = self.collections.get_mut(&collection)?.remove(name, value)?;
        self.touch(&collection, &item.id);
        self.drop_below(&collection, std::slice::from_ref(&item.id));
        Some(item)
    }

    /// The items of the collection and, with `includes_nested`, those of the collections directly
    /// below it.
    pub fn list(&self, collection: &str, includes_nested: bool) -> impl Iterator<Item = &Item> {
        let below = move |path: &str| includes_nested && parent(path) == collection;
        let shown = self.collections.iter().filter(move |(path, _)| *path == collection || below(path));
        shown.flat_map(|(_, items)| items.items())
    }

    /// The items of all collections whose path is wanted.
    pub fn list_all(&self, is_wanted: impl Fn(&str) -> bool) -> impl Iterator<Item = &Item> {
        self.collections.iter().filter(move |(path, _)| is_wanted(path)).flat_map(|(_, items)| items.items())
    }

    /// Whether the collection contains an item with this id.
    pub fn contains(&self, collection: &str, id: &str) -> bool {
        self.collections.get(collection).is_some_and(|items| items.contains(id))
    }

    /// The items that may have changed since the last call, by collection and id.
    pub fn take_touched(&mut self) -> IndexSet<(String, String)> {
        std::mem::take(&mut self.touched)
    }

    fn touch(&mut self, collection: &str, id: &str) {
        self.touched.insert((collection.to_owned(), id.to_owned()));
    }

    /// The mutable items of the collection.
    pub fn items_mut(&mut self, collection: &str) -> impl Iterator<Item = &mut Item> {
        self.collections.get_mut(collection).into_iter().flat_map(Collection::items_mut)
    }

    /// The path of the collection that contains the item.
    fn collection_of(&self, collection: &str, name: &str, value: &str) -> Option<&str> {
        let has = |(_, items): &(&String, &Collection)| items.find(name, value).is_some();
        let own = self.collections.get_key_value(collection).filter(has);
        let other = || self.collections.iter().filter(|(path, _)| related(collection, path)).find(has);
        own.or_else(other).map(|(path, _)| path.as_str())
    }

    fn drop_below(&mut self, collection: &str, ids: &[String]) {
        let owner = |path: &str| {
            Some(path.strip_prefix(collection)?.strip_prefix('/')?.split_once('/')?.0.to_owned())
        };
        self.collections.retain(|path, _| owner(path).is_none_or(|id| !ids.contains(&id)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store() -> Store {
        let mut store = Store::default();
        let named = Map::from_iter([("name".into(), "lobby".into())]);
        store.insert("/api/video/rooms", Item { id: "r1".into(), attributes: named });
        store.insert("/api/video/rooms/r1/streams", Item { id: "s1".into(), attributes: Map::new() });
        store
    }

    #[test]
    fn an_item_is_found_by_id_by_name_and_through_a_related_collection() {
        let store = store();
        assert_eq!(store.find("/api/video/rooms", "name", "lobby").unwrap().id, "r1");
        assert_eq!(store.find("/api/video/streams", "id", "s1").unwrap().id, "s1");
        assert!(store.find("/api/video/streams", "id", "r1").is_none());
    }

    #[test]
    fn collections_below_an_item_are_removed_when_it_exceeds_the_limit() {
        let mut store = store();
        for id in 0..collection::LIMIT {
            store.insert("/api/video/rooms", Item { id: id.to_string(), ..Item::default() });
        }
        assert!(store.find("/api/video/rooms", "id", "r1").is_none());
        assert!(!store.has_collection("/api/video/rooms/r1/streams"));
    }

    #[test]
    fn collections_below_an_item_are_removed_with_it() {
        let mut store = store();
        store.remove("/api/video/rooms", "id", "r1").unwrap();
        assert!(store.find("/api/video/streams", "id", "s1").is_none());
        assert!(store.has_collection("/api/video/rooms"));
    }
}

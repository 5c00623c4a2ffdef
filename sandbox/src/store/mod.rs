//! What the Space holds: items by the path of their collection, in the order they came.

mod filter;
mod page;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::table::related;

pub(crate) use filter::passes;
pub(crate) use page::Page;

/// Everything known of a thing; answers are shaped from it.
pub(crate) type Facts = Map<String, Value>;

/// One thing of a collection.
#[derive(Default)]
pub(crate) struct Item {
    /// What it is called in paths.
    pub id: String,
    /// What is known of it.
    pub facts: Facts,
}

/// All collections, by path: `/api/video/rooms/9b1…/streams`.
#[derive(Default)]
pub(crate) struct Store(IndexMap<String, Vec<Item>>);

impl Store {
    /// Adds an item to the collection.
    pub fn insert(&mut self, home: &str, item: Item) {
        self.0.entry(home.to_owned()).or_default().push(item);
    }

    /// The collection has had an item, even if it is empty now.
    pub fn knows(&self, home: &str) -> bool {
        self.0.contains_key(home)
    }

    /// The item with this id, or with this value of the named fact, in the collection or a related one.
    pub fn find(&self, home: &str, name: &str, value: &str) -> Option<&Item> {
        let (home, place) = self.place(home, name, value)?;
        self.0.get_index(home)?.1.get(place)
    }

    /// The same, to change its facts.
    pub fn find_mut(&mut self, home: &str, name: &str, value: &str) -> Option<&mut Item> {
        let (home, place) = self.place(home, name, value)?;
        self.0.get_index_mut(home)?.1.get_mut(place)
    }

    /// Takes the item out, and the collections below it.
    pub fn remove(&mut self, home: &str, name: &str, value: &str) -> Option<Item> {
        let (home, place) = self.place(home, name, value)?;
        let (path, items) = self.0.get_index_mut(home)?;
        let item = items.remove(place);
        let below = format!("{path}/{}/", item.id);
        self.0.retain(|path, _| !path.starts_with(&below));
        Some(item)
    }

    /// The items of the collection, and with `gathers` those of the collections right below it.
    pub fn list(&self, home: &str, gathers: bool) -> impl Iterator<Item = &Item> {
        let below = move |path: &str| gathers && crate::table::parent(path) == home;
        self.0.iter().filter(move |(path, _)| *path == home || below(path)).flat_map(|(_, items)| items)
    }

    fn place(&self, home: &str, name: &str, value: &str) -> Option<(usize, usize)> {
        let is =
            |item: &Item| item.id == value || item.facts.get(name).and_then(Value::as_str) == Some(value);
        let within = |index: usize, items: &[Item]| items.iter().position(is).map(|place| (index, place));
        let own = self.0.get_full(home).and_then(|(index, _, items)| within(index, items));
        let other = || {
            let kin = self.0.iter().enumerate().filter(|(_, (path, _))| related(home, path));
            kin.into_iter().find_map(|(index, (_, items))| within(index, items))
        };
        own.or_else(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store() -> Store {
        let mut store = Store::default();
        let named = Map::from_iter([("name".into(), "lobby".into())]);
        store.insert("/api/video/rooms", Item { id: "r1".into(), facts: named });
        store.insert("/api/video/rooms/r1/streams", Item { id: "s1".into(), facts: Map::new() });
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
    fn what_is_below_an_item_goes_with_it() {
        let mut store = store();
        store.remove("/api/video/rooms", "id", "r1").unwrap();
        assert!(store.find("/api/video/streams", "id", "s1").is_none());
        assert!(store.knows("/api/video/rooms"));
    }
}

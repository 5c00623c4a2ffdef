//! Where a type without a name of its own stands, and so what to call it.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::print::rust::identifiers::{pascal, singular};
use crate::print::rust::models::item::{Item, Kind, Name, Role};

/// A place for a type: what to call it there if it needs a name, and what to say of it.
#[derive(Clone, Debug)]
pub struct Place {
    pub name: Name,
    pub doc: String,
}

impl Place {
    pub fn new(name: Name, doc: String) -> Self {
        Self { name, doc }
    }

    /// The place of a field.
    pub fn field(owner: &Name, wire: &str) -> Self {
        let name = Name::new(&owner.module, format!("{}{}", owner.name, pascal(wire)));
        Self { name, doc: format!("`{wire}` of `{}`.", owner.name) }
    }

    /// The place of each item of a list or entry of a map.
    pub fn one(&self) -> Self {
        let one = Name::new(&self.name.module, singular(&self.name.name));
        Self { name: one, doc: format!("One of {}", lower_first(&self.doc)) }
    }

    /// The place of a choice of a union.
    pub fn choice(&self, word: &str) -> Self {
        let name = Name::new(&self.name.module, format!("{}{}", self.name.name, pascal(word)));
        Self { name, doc: format!("A choice of `{}`.", self.name.name) }
    }
}

fn lower_first(text: &str) -> String {
    text.chars().take(1).flat_map(char::to_lowercase).chain(text.chars().skip(1)).collect()
}

/// The items found so far, under names of which each is given once.
#[derive(Debug, Default)]
pub struct Items {
    pub found: IndexMap<Name, Item>,
    /// Names of the wire's own types that have not been looked at yet.
    reserved: HashSet<Name>,
}

impl Items {
    pub fn new(names: &HashMap<String, Name>) -> Self {
        Self { found: IndexMap::new(), reserved: names.values().cloned().collect() }
    }

    /// Lets the wire's own type, or what stands in for it, have its name.
    pub fn release(&mut self, name: &Name) {
        self.reserved.remove(name);
    }

    /// Takes the name of a place, with a number if another type has it. Items keep the order of the claims.
    pub fn claim(&mut self, place: &Place) -> Name {
        let module = &place.name.module;
        let free = numbered(&place.name.name, |name| {
            let name = Name::new(module, name);
            !self.found.contains_key(&name) && !self.reserved.contains(&name)
        });
        let name = Name::new(module, free);
        let kind = Kind::Enum(Vec::new());
        self.found
            .insert(name.clone(), Item { doc: place.doc.clone(), kind, role: Role::default(), wire: None });
        name
    }

    /// Says what a claimed name stands for.
    pub fn define(&mut self, name: &Name, kind: Kind) {
        self.found.entry(name.clone()).and_modify(|item| item.kind = kind);
    }
}

/// The name, or the name with the first number from 2 that makes it free.
pub fn numbered(wanted: &str, is_free: impl Fn(&str) -> bool) -> String {
    let numbers = (2..).map(|number| format!("{wanted}{number}"));
    std::iter::once(wanted.to_owned()).chain(numbers).find(|name| is_free(name)).unwrap_or_default()
}

//! Where a type without a name of its own stands, and so what to call it.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::print::rust::identifiers::{pascal, singular};
use crate::print::rust::models::item::{Item, Kind, Role, TypeName};

/// A context for a type: what to call it there if it needs a name, and what to say of it.
#[derive(Clone, Debug)]
pub struct NamingContext {
    pub name: TypeName,
    pub doc: String,
}

impl NamingContext {
    pub fn new(name: TypeName, doc: String) -> Self {
        Self { name, doc }
    }

    /// The context of a field.
    pub fn field(owner: &TypeName, wire: &str) -> Self {
        let name = TypeName::new(&owner.module, format!("{}{}", owner.name, pascal(wire)));
        Self { name, doc: format!("`{wire}` of `{}`.", owner.name) }
    }

    /// The context of each item of a list or entry of a map.
    pub fn item(&self) -> Self {
        let item = TypeName::new(&self.name.module, singular(&self.name.name));
        Self { name: item, doc: format!("One of {}", lower_first(&self.doc)) }
    }

    /// The context of a choice of a union.
    pub fn choice(&self, word: &str) -> Self {
        let name = TypeName::new(&self.name.module, format!("{}{}", self.name.name, pascal(word)));
        Self { name, doc: format!("A choice of `{}`.", self.name.name) }
    }
}

fn lower_first(text: &str) -> String {
    text.chars().take(1).flat_map(char::to_lowercase).chain(text.chars().skip(1)).collect()
}

/// The items by_name so far, under names of which each is given once.
#[derive(Debug, Default)]
pub struct Items {
    pub by_name: IndexMap<TypeName, Item>,
    /// Names of the wire's own types that have not been looked at yet.
    reserved: HashSet<TypeName>,
}

impl Items {
    pub fn new(names: &HashMap<String, TypeName>) -> Self {
        Self { by_name: IndexMap::new(), reserved: names.values().cloned().collect() }
    }

    /// Lets the wire's own type, or what stands in for it, have its name.
    pub fn release(&mut self, name: &TypeName) {
        self.reserved.remove(name);
    }

    /// Takes the name of a context, with a number if another type has it. Items keep the order of the claims.
    pub fn declare(&mut self, context: &NamingContext) -> TypeName {
        let module = &context.name.module;
        let free = unique_name(&context.name.name, |name| {
            let name = TypeName::new(module, name);
            !self.by_name.contains_key(&name) && !self.reserved.contains(&name)
        });
        let name = TypeName::new(module, free);
        let kind = Kind::Enum(Vec::new());
        self.by_name
            .insert(name.clone(), Item { doc: context.doc.clone(), kind, role: Role::default(), wire: None });
        name
    }

    /// Says what a claimed name stands for.
    pub fn define(&mut self, name: &TypeName, kind: Kind) {
        self.by_name.entry(name.clone()).and_modify(|item| item.kind = kind);
    }
}

/// The name, or the name with the first number from 2 that makes it free.
pub fn unique_name(wanted: &str, is_free: impl Fn(&str) -> bool) -> String {
    let numbers = (2..).map(|number| format!("{wanted}{number}"));
    std::iter::once(wanted.to_owned()).chain(numbers).find(|name| is_free(name)).unwrap_or_default()
}

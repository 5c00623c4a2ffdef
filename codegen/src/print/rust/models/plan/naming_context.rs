//! Names for types that have none in the API, and the table of definitions.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::print::rust::identifiers::{pascal, singular};
use crate::print::rust::models::item::{Item, Kind, Role};
use crate::print::rust::models::rust_type::TypeName;

/// The position of a type in the API: the name and doc comment that it gets if it has none.
#[derive(Clone, Debug)]
pub struct NamingContext {
    pub name: TypeName,
    pub doc: String,
}

impl NamingContext {
    pub fn new(name: TypeName, doc: String) -> Self {
        Self { name, doc }
    }

    /// Returns the context of a field.
    pub fn field(owner: &TypeName, wire: &str) -> Self {
        let name = TypeName::new(&owner.module, format!("{}{}", owner.name, pascal(wire)));
        Self { name, doc: format!("`{wire}` of `{}`.", owner.name) }
    }

    /// Returns the context of the items of a list or the values of a map.
    pub fn item(&self) -> Self {
        let item = TypeName::new(&self.name.module, singular(&self.name.name));
        Self { name: item, doc: format!("One of {}", lower_first(&self.doc)) }
    }

    /// Returns the context of a choice of a union.
    pub fn choice(&self, word: &str) -> Self {
        let name = TypeName::new(&self.name.module, format!("{}{}", self.name.name, pascal(word)));
        Self { name, doc: format!("A choice of `{}`.", self.name.name) }
    }
}

fn lower_first(text: &str) -> String {
    text.chars().take(1).flat_map(char::to_lowercase).chain(text.chars().skip(1)).collect()
}

/// Definitions by name. Each name is declared once.
#[derive(Debug, Default)]
pub struct Items {
    pub by_name: IndexMap<TypeName, Item>,
    /// Names of the named types of the API that are not planned yet.
    reserved: HashSet<TypeName>,
}

impl Items {
    pub fn new(names: &HashMap<String, TypeName>) -> Self {
        Self { by_name: IndexMap::new(), reserved: names.values().cloned().collect() }
    }

    /// Makes the name of a named type available to its definition.
    pub fn release(&mut self, name: &TypeName) {
        self.reserved.remove(name);
    }

    /// Declares the name of a context, with a number if another type has it. Definitions keep the
    /// order of their declarations.
    pub fn declare(&mut self, context: &NamingContext) -> TypeName {
        let module = &context.name.module;
        let name = unique_name(&context.name.name, |name| {
            let name = TypeName::new(module, name);
            !self.by_name.contains_key(&name) && !self.reserved.contains(&name)
        });
        let name = TypeName::new(module, name);
        let kind = Kind::Enum(Vec::new());
        self.by_name
            .insert(name.clone(), Item { doc: context.doc.clone(), kind, role: Role::default(), wire: None });
        name
    }

    /// Defines a declared name.
    pub fn define(&mut self, name: &TypeName, kind: Kind) {
        self.by_name.entry(name.clone()).and_modify(|item| item.kind = kind);
    }
}

/// Returns the name, or the name with the first number from 2 that makes it unique.
pub fn unique_name(wanted: &str, is_free: impl Fn(&str) -> bool) -> String {
    let numbers = (2..).map(|number| format!("{wanted}{number}"));
    std::iter::once(wanted.to_owned()).chain(numbers).find(|name| is_free(name)).unwrap_or_default()
}

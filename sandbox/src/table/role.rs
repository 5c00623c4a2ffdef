//! The effect of operations on the store, derived from the shapes of their paths and types.

use signalwire_api::{Api, Method, Paging, Type};

use super::collection::Collections;
use super::entry::{Entry, Page};

/// The effect of an operation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Role {
    /// Lists a collection.
    List(Listing),
    /// Adds an item to a collection.
    Create,
    /// Returns an item.
    Read,
    /// Changes an item.
    Update,
    /// Removes an item.
    Delete,
    /// Changes the last item within the path and returns it: `/rotate`, `/verification`.
    UpdateParent,
    /// Runs a command on the item that the body identifies: call commands.
    Command,
    /// Reads or changes the single document at a path without placeholders.
    Document,
    /// Does not change the store, and returns an example.
    Other,
}

/// The parameters of a list operation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Listing {
    /// The paging style.
    pub paging: Paging,
    /// The field that contains the items.
    pub field: String,
    /// The type of an item.
    pub items: Type,
    /// The page is the only item of an array: a few operations are described that way.
    pub wrapped: bool,
    /// No operation adds to the collection, but some add to collections below it, whose items are
    /// included.
    pub includes_nested: bool,
    /// No operation adds to the collection or to collections below it, so it has samples.
    pub seeded: bool,
}

/// All operations. The role of one depends on the others.
pub(super) struct Roles<'a> {
    pub api: &'a Api,
    pub entries: Vec<Entry<'a>>,
    pub collections: Collections,
}

impl<'a> Roles<'a> {
    pub fn new(api: &'a Api, entries: Vec<Entry<'a>>) -> Self {
        let collections = Collections::of(api, &entries, |entry| adds(&entries, entry));
        Self { api, entries, collections }
    }

    /// The role of an operation.
    pub fn role(&self, entry: &Entry<'_>) -> Role {
        match &entry.page {
            _ if entry.operation.command.is_some() => self.command_role(entry),
            _ if entry.is_item() => self.item_role(entry),
            Some(page) => self.list_role(entry, page),
            None if adds(&self.entries, entry) => Role::Create,
            None if self.answers_parent(entry) => Role::UpdateParent,
            None if self.is_document(entry) => Role::Document,
            None => Role::Other,
        }
    }

    /// A command without the id of an item creates one.
    fn command_role(&self, entry: &Entry<'_>) -> Role {
        let takes_id = entry.operation.command.as_ref().is_some_and(|command| command.takes_id);
        let names_id = entry.operation.body.as_ref().is_some_and(|body| self.names_id(&body.kind));
        if takes_id || names_id { Role::Command } else { Role::Create }
    }

    fn names_id(&self, kind: &Type) -> bool {
        match self.api.resolve(kind) {
            Type::Union(union) => union.of.iter().all(|choice| self.names_id(choice)),
            _ => self.api.object(kind).is_some_and(|object| object.fields.contains_key("id")),
        }
    }

    fn item_role(&self, entry: &Entry<'_>) -> Role {
        match entry.method {
            _ if self.collections.identity(super::parent(&entry.pattern)).is_none() => Role::Other,
            Method::Get => Role::Read,
            Method::Delete => Role::Delete,
            Method::Post | Method::Put | Method::Patch => Role::Update,
        }
    }

    fn list_role(&self, entry: &Entry<'_>, page: &Page) -> Role {
        let adders = || self.entries.iter().filter(|other| adds(&self.entries, other));
        let filled = adders().any(|other| other.pattern == entry.pattern);
        let includes_nested = !filled && adders().any(|other| super::parent(&other.pattern) == entry.pattern);
        Role::List(Listing {
            paging: page.paging.clone(),
            field: page.field.clone(),
            items: page.items.clone(),
            wrapped: page.wrapped,
            includes_nested,
            seeded: !filled && !includes_nested,
        })
    }

    /// The response has every field of the item that contains the path.
    fn answers_parent(&self, entry: &Entry<'_>) -> bool {
        let Some(length) = entry.template.ancestors().last() else { return false };
        let item = entry.template.prefix(length).pattern();
        let held = self.collections.identity(super::parent(&item)).is_some();
        let read = self.entries.iter().find(|other| other.method == Method::Get && other.pattern == item);
        let fields = |entry: &Entry<'_>| Some(self.api.object(entry.operation.response.as_ref()?)?.fields);
        match (held, fields(entry), read.and_then(fields)) {
            (true, Some(own), Some(whole)) => whole.keys().all(|name| own.contains_key(name)),
            _ => false,
        }
    }

    fn is_document(&self, entry: &Entry<'_>) -> bool {
        let has =
            |method: Method| self.entries.iter().any(|e| e.method == method && e.pattern == entry.pattern);
        !entry.pattern.contains("{}") && has(Method::Get) && has(Method::Put)
    }
}

/// A POST to a path that is listed, or that has items below it.
fn adds(entries: &[Entry<'_>], entry: &Entry<'_>) -> bool {
    let listed = |other: &Entry<'_>| other.page.is_some() && other.pattern == entry.pattern;
    let holds = |other: &Entry<'_>| listed(other) || other.is_item_of(&entry.pattern);
    let makes = entry.method == Method::Post && !entry.is_item() && entry.operation.response.is_some();
    makes && entries.iter().any(holds)
}

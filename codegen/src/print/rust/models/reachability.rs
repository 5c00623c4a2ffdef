//! Finds recursive types and boxes them, and marks the types that requests and responses use.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::print::rust::models::item::{Item, Kind, OperationTypes};
use crate::print::rust::models::rust_type::{RustType, TypeName};

type Items = IndexMap<TypeName, Item>;

/// Boxes every field that would give its type an infinite size.
pub fn box_recursive_types(items: &mut Items) {
    let names: Vec<TypeName> = items.keys().cloned().collect();
    for name in names {
        let mut recursive = inline_parts(items, &name);
        recursive
            .retain(|start| closure([start.clone()], |other| inline_parts(items, other)).contains(&name));
        let types = items.get_mut(&name).map(|item| item.kind.types_mut()).unwrap_or_default();
        for ty in types {
            if ty.stored_inline().is_some_and(|part| recursive.contains(part)) {
                *ty = ty.boxed();
            }
        }
    }
}

/// Returns the types that a type stores inline. The macro `union` boxes the objects of a union.
fn inline_parts(items: &Items, name: &TypeName) -> Vec<TypeName> {
    let Some(item) = items.get(name) else { return Vec::new() };
    let is_struct =
        |part: &TypeName| items.get(part).is_some_and(|item| matches!(item.kind, Kind::Struct { .. }));
    let is_boxed = |part: &TypeName| matches!(item.kind, Kind::Union(_)) && is_struct(part);
    item.kind
        .types()
        .into_iter()
        .filter_map(RustType::stored_inline)
        .filter(|part| !is_boxed(part))
        .cloned()
        .collect()
}

/// Marks the types of requests, the types that the server sends (responses and webhooks), and the
/// types that need `FromJson`.
pub fn assign_roles<'a>(
    items: &mut Items,
    operations: impl Iterator<Item = &'a OperationTypes> + Clone,
    webhooks: impl Iterator<Item = &'a RustType> + Clone,
) {
    let sent = operations.clone().flat_map(|operation| [&operation.query, &operation.body]).flatten();
    let requests = reachable(items, sent);
    let received = operations.filter_map(|operation| operation.response.rust_type()).chain(webhooks);
    let responses = reachable(items, received.clone());
    for (name, item) in &mut *items {
        item.role.request = requests.contains(name);
        item.role.response = responses.contains(name);
    }
    let decoded = decoded_alone(items, received);
    for (name, item) in items {
        item.role.needs_from_json = decoded.contains(name);
    }
}

/// Returns the types of received values, of the fields of responses and of the choices of unions.
/// The fields of other structs are decoded by the derive of serde alone.
fn decoded_alone<'a>(items: &Items, received: impl Iterator<Item = &'a RustType>) -> HashSet<TypeName> {
    let wholes = items.values().filter(|item| match item.kind {
        Kind::Struct { .. } => item.role.is_response_only(),
        Kind::Enum(_) | Kind::Union(_) => true,
    });
    let mentions = wholes.flat_map(|item| item.kind.types()).filter_map(RustType::mention);
    received.filter_map(RustType::mention).cloned().chain(mentions.cloned()).collect()
}

/// Returns the named types that these types refer to, directly or through others.
pub fn reachable<'a>(items: &Items, types: impl Iterator<Item = &'a RustType>) -> HashSet<TypeName> {
    let mentions = |name: &TypeName| -> Vec<TypeName> {
        let types = items.get(name).map(|item| item.kind.types()).unwrap_or_default();
        types.into_iter().filter_map(RustType::mention).cloned().collect()
    };
    closure(types.filter_map(RustType::mention).cloned(), mentions)
}

fn closure(
    start: impl IntoIterator<Item = TypeName>,
    next: impl Fn(&TypeName) -> Vec<TypeName>,
) -> HashSet<TypeName> {
    let mut seen = HashSet::new();
    let mut open: Vec<TypeName> = start.into_iter().collect();
    while let Some(name) = open.pop() {
        let new = if seen.contains(&name) { Vec::new() } else { next(&name) };
        seen.insert(name);
        open.extend(new);
    }
    seen
}

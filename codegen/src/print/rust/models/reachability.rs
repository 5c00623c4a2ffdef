//! What the planned types mean to each other.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::print::rust::models::item::Call;
use crate::print::rust::models::item::{Item, Kind, Name, Shape};

type Items = IndexMap<Name, Item>;

/// Puts a box wherever a type would hold itself.
pub fn box_loops(items: &mut Items) {
    let names: Vec<Name> = items.keys().cloned().collect();
    for name in names {
        let mut looping = held(items, &name);
        looping.retain(|start| spread([start.clone()], |other| held(items, other)).contains(&name));
        let shapes = items.get_mut(&name).map(|item| item.kind.shapes_mut()).unwrap_or_default();
        for shape in shapes {
            if shape.held().is_some_and(|part| looping.contains(part)) {
                *shape = shape.boxed();
            }
        }
    }
}

/// The types whose size is part of this one's. The objects of a union are not: they stand in a box anyway.
fn held(items: &Items, name: &Name) -> Vec<Name> {
    let Some(item) = items.get(name) else { return Vec::new() };
    let is_struct =
        |part: &Name| items.get(part).is_some_and(|item| matches!(item.kind, Kind::Struct { .. }));
    let free = |part: &Name| matches!(item.kind, Kind::Union(_)) && is_struct(part);
    item.kind.shapes().into_iter().filter_map(Shape::held).filter(|part| !free(part)).cloned().collect()
}

/// Marks what goes into requests, what comes from the server, in responses and webhooks, and what
/// needs `FromJson`.
pub fn give_roles<'a>(
    items: &mut Items,
    calls: impl Iterator<Item = &'a Call> + Clone,
    webhooks: impl Iterator<Item = &'a Shape> + Clone,
) {
    let sent = calls.clone().flat_map(|call| [&call.query, &call.body]).flatten();
    let requests = used(items, sent);
    let received = calls.filter_map(|call| call.answer.shape()).chain(webhooks);
    let responses = used(items, received.clone());
    for (name, item) in &mut *items {
        item.role.request = requests.contains(name);
        item.role.response = responses.contains(name);
    }
    let parts = parts(items, received);
    for (name, item) in items {
        item.role.part = parts.contains(name);
    }
}

/// The types of what is received, of the fields of responses and of the choices of unions. The fields
/// of other structs are decoded by serde's derive alone.
fn parts<'a>(items: &Items, received: impl Iterator<Item = &'a Shape>) -> HashSet<Name> {
    let wholes = items.values().filter(|item| match item.kind {
        Kind::Struct { .. } => item.role.is_response_only(),
        Kind::Enum(_) | Kind::Union(_) => true,
    });
    let mentions = wholes.flat_map(|item| item.kind.shapes()).filter_map(Shape::mention);
    received.filter_map(Shape::mention).cloned().chain(mentions.cloned()).collect()
}

/// The types that these mention, themselves or through others.
pub fn used<'a>(items: &Items, shapes: impl Iterator<Item = &'a Shape>) -> HashSet<Name> {
    let mentions = |name: &Name| -> Vec<Name> {
        let shapes = items.get(name).map(|item| item.kind.shapes()).unwrap_or_default();
        shapes.into_iter().filter_map(Shape::mention).cloned().collect()
    };
    spread(shapes.filter_map(Shape::mention).cloned(), mentions)
}

fn spread(start: impl IntoIterator<Item = Name>, next: impl Fn(&Name) -> Vec<Name>) -> HashSet<Name> {
    let mut seen = HashSet::new();
    let mut open: Vec<Name> = start.into_iter().collect();
    while let Some(name) = open.pop() {
        let new = if seen.contains(&name) { Vec::new() } else { next(&name) };
        seen.insert(name);
        open.extend(new);
    }
    seen
}

//! The choices of a union, with the conditions that distinguish them.

use indexmap::IndexMap;
use serde_json::Value;
use signalwire_api::{Api, Object, Tag, Type, Union};

use crate::print::rust::models::item::Guard;

/// One type of a union.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub kind: Type,
    pub guards: Vec<Guard>,
}

/// Returns the choices of a union and of nested unions. String types are merged into one, because
/// an open enum accepts every string.
pub fn candidates(api: &Api, union: &Union) -> Vec<Candidate> {
    let mut all = Vec::new();
    flatten(api, union, &mut all);
    let mut all = merge_strings(api, all);
    if all.iter().all(|candidate| candidate.guards.is_empty()) {
        add_guards(api, &mut all);
    }
    all
}

/// Returns the object behind a type, unless it is a base type that stands for its extensions.
pub fn plain_object(api: &Api, kind: &Type) -> Option<Object> {
    api.object(kind).filter(|object| object.tag.is_none())
}

fn flatten(api: &Api, union: &Union, all: &mut Vec<Candidate>) {
    for kind in &union.of {
        let guard = union.tag.as_ref().and_then(|tag| guard_of(tag, kind));
        match (api.resolve(kind), guard) {
            (Type::Union(inner), None) => flatten(api, inner, all),
            (_, guard) => all.push(Candidate { kind: kind.clone(), guards: guard.into_iter().collect() }),
        }
    }
}

fn guard_of(tag: &Tag, kind: &Type) -> Option<Guard> {
    let Type::Ref(name) = kind else { return None };
    let strings: Vec<_> =
        tag.types.iter().filter(|(_, target)| *target == name).map(|(string, _)| string.clone()).collect();
    (!strings.is_empty()).then(|| (format!("/{}", tag.field), strings))
}

fn merge_strings(api: &Api, all: Vec<Candidate>) -> Vec<Candidate> {
    let is_string = |candidate: &Candidate| match api.resolve(&candidate.kind) {
        Type::String(_) => true,
        Type::Enum(values) => values.iter().all(Value::is_string),
        _ => false,
    };
    let (strings, mut others): (Vec<_>, Vec<_>) = all.into_iter().partition(is_string);
    let mut enums: Vec<_> =
        strings.iter().map(|c| &c.kind).filter(|kind| literals(api, kind).is_some()).collect();
    enums.dedup();
    let joined = match enums.as_slice() {
        [] => strings.first().map(|string| string.kind.clone()),
        [one] => Some((*one).clone()),
        several => {
            let values = several.iter().filter_map(|kind| literals(api, kind)).flatten();
            let unique: IndexMap<_, _> = values.map(|string| (string.clone(), Value::from(string))).collect();
            Some(Type::Enum(unique.into_values().collect()))
        }
    };
    others.extend(joined.map(|kind| Candidate { kind, guards: Vec::new() }));
    others
}

fn literals(api: &Api, kind: &Type) -> Option<Vec<String>> {
    let Type::Enum(values) = api.resolve(kind) else { return None };
    values.iter().map(|value| value.as_str().map(str::to_owned)).collect()
}

/// Finds guards for objects where the API names no discriminator: a field whose strings differ
/// between the objects, or else the constants of each object.
fn add_guards(api: &Api, all: &mut [Candidate]) {
    let objects: Vec<_> = all.iter().filter_map(|candidate| plain_object(api, &candidate.kind)).collect();
    if objects.len() < 2 {
        return;
    }
    let discriminator =
        objects[0].fields.keys().find(|field| is_discriminator(api, &objects, field)).cloned();
    let constants: Vec<_> = objects.iter().map(|object| constants(api, object, "", 1)).collect();
    let shared = |guard: &Guard| constants.iter().all(|others| others.contains(guard));
    for candidate in all {
        let Some(object) = plain_object(api, &candidate.kind) else { continue };
        candidate.guards = match &discriminator {
            Some(field) => vec![(format!("/{field}"), strings(api, &object, field).unwrap_or_default())],
            None => self::constants(api, &object, "", 1).into_iter().filter(|guard| !shared(guard)).collect(),
        };
    }
}

fn strings(api: &Api, object: &Object, field: &str) -> Option<Vec<String>> {
    let field = object.fields.get(field)?;
    let absent = (!field.required).then(String::new);
    literals(api, &field.kind).map(|strings| strings.into_iter().chain(absent).collect())
}

fn is_discriminator(api: &Api, objects: &[Object], field: &str) -> bool {
    let lists = objects.iter().map(|object| strings(api, object, field)).collect::<Option<Vec<_>>>();
    let mut all = lists.map(|lists| lists.concat()).unwrap_or_default();
    all.retain(|string| !string.is_empty());
    all.sort();
    !all.is_empty() && all.windows(2).all(|pair| pair[0] != pair[1])
}

/// Returns the required fields with a single possible string, also in required objects up to
/// `levels` deep.
fn constants(api: &Api, object: &Object, above: &str, levels: u8) -> Vec<Guard> {
    let mut found = Vec::new();
    for (name, field) in object.fields.iter().filter(|(_, field)| field.required) {
        let pointer = format!("{above}/{name}");
        match literals(api, &field.kind) {
            Some(strings) if strings.len() == 1 => found.push((pointer, strings)),
            Some(_) => {}
            None => {
                let inner = plain_object(api, &field.kind).filter(|_| levels > 0);
                found
                    .extend(inner.into_iter().flat_map(|inner| constants(api, &inner, &pointer, levels - 1)));
            }
        }
    }
    found
}

//! Discriminators: fields whose value identifies the choice of a union, because no two choices
//! share a value.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use signalwire_api::{Api, Object, Type};

/// The names of discriminators, by the name of the object that contains them.
pub type Discriminators = BTreeMap<String, BTreeSet<String>>;

/// Returns the discriminators of all unions of named objects.
pub fn discriminators(api: &Api) -> Discriminators {
    let mut found = Discriminators::new();
    let named = api.families.values().flat_map(|family| family.types.values());
    let responses = api.operations().filter_map(|(_, operation)| operation.response.as_ref());
    let bodies = api.operations().filter_map(|(_, operation)| operation.body.as_ref().map(|body| &body.kind));
    named.chain(responses).chain(bodies).for_each(|kind| walk(api, kind, &mut found));
    found
}

fn walk(api: &Api, kind: &Type, found: &mut Discriminators) {
    match kind {
        Type::List(list) => walk(api, &list.items, found),
        Type::Nullable(inner) => walk(api, inner, found),
        Type::Object(object) => {
            let fields = object.fields.values().map(|field| &field.kind);
            fields.chain(&object.rest).for_each(|kind| walk(api, kind, found));
        }
        Type::Union(union) => {
            record(api, &union.of, found);
            union.of.iter().for_each(|choice| walk(api, choice, found));
        }
        _ => {}
    }
}

fn record(api: &Api, choices: &[Type], found: &mut Discriminators) {
    let named: Vec<_> = choices.iter().filter_map(|choice| named_object(api, choice)).collect();
    let fields: BTreeSet<_> = named.iter().flat_map(|(_, object)| object.fields.keys()).collect();
    for field in fields.into_iter().filter(|field| is_discriminator(api, field, &named)) {
        for (name, _) in named.iter().filter(|(_, object)| object.fields.contains_key(field)) {
            found.entry((*name).to_owned()).or_default().insert(field.clone());
        }
    }
}

fn named_object<'a>(api: &Api, choice: &'a Type) -> Option<(&'a str, Object)> {
    let Type::Ref(name) = choice else { return None };
    Some((name, api.object(choice)?))
}

/// Whether at least 2 choices have the field, and no two of them share a value.
fn is_discriminator(api: &Api, field: &str, named: &[(&str, Object)]) -> bool {
    let kinds: Vec<_> =
        named.iter().filter_map(|(_, object)| Some(&object.fields.get(field)?.kind)).collect();
    let Some(sets) = kinds.iter().map(|kind| values(api, kind)).collect::<Option<Vec<_>>>() else {
        return false;
    };
    let all: BTreeSet<_> = sets.iter().flatten().map(ToString::to_string).collect();
    sets.len() > 1 && all.len() == sets.iter().map(Vec::len).sum::<usize>()
}

/// Returns the values of a type, or `None` if it is not an enum.
pub fn values(api: &Api, kind: &Type) -> Option<Vec<Value>> {
    match api.resolve(kind) {
        Type::Enum(values) => Some(values.clone()),
        Type::Union(union) => {
            let choices: Option<Vec<_>> = union.of.iter().map(|choice| values(api, choice)).collect();
            Some(choices?.concat())
        }
        _ => None,
    }
}

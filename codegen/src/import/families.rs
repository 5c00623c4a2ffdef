//! Assigns operations and types to the files of `api/wire`.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use signalwire_api::{Family, Operation, Type, Webhook};

use crate::names;

/// The file of types that more than one family uses.
pub const COMMON: &str = "common";
/// The file of webhooks and of the types that no operation uses.
pub const WEBHOOKS: &str = "webhooks";

/// An operation with its key and JS name.
pub struct NamedOperation {
    pub key: String,
    pub name: String,
    pub operation: Operation,
}

/// Groups operations by the first part of their names. A type is assigned to the only family that
/// uses it, or to `common`. Unused types are omitted.
pub fn group(
    operations: Vec<NamedOperation>,
    webhooks: IndexMap<String, Webhook>,
    types: &IndexMap<String, Type>,
) -> BTreeMap<String, Family> {
    let mut families: BTreeMap<String, Family> = BTreeMap::new();
    for one in operations {
        let family = families.entry(names::family(&one.name).to_owned()).or_default();
        family.operations.insert(one.key, one.operation);
    }
    let users = users(&families, &webhooks, types);
    if !webhooks.is_empty() {
        families.entry(WEBHOOKS.to_owned()).or_default().webhooks = webhooks;
    }
    for (used, by) in users {
        let home = if by.len() > 1 { COMMON } else { by.first().map_or(COMMON, String::as_str) };
        let kind = types[&used].clone();
        families.entry(home.to_owned()).or_default().types.insert(used, kind);
    }
    families
}

/// Returns the families that use each type.
fn users(
    families: &BTreeMap<String, Family>,
    webhooks: &IndexMap<String, Webhook>,
    types: &IndexMap<String, Type>,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, family) in families {
        let mentions = family.operations.values().flat_map(Operation::mentions);
        for used in used_types(mentions, types) {
            users.entry(used).or_default().insert(name.clone());
        }
    }
    // A type that a family uses stays there if webhooks use it too: in `common` it would have
    // another name in Rust, in a larger module.
    for used in used_types(webhooks.values().flat_map(|webhook| webhook.body.kind.mentions()), types) {
        users.entry(used).or_insert_with(|| BTreeSet::from([WEBHOOKS.to_owned()]));
    }
    users
}

/// Returns the mentioned types and all types that these refer to.
fn used_types<'a>(
    mentions: impl Iterator<Item = &'a str>,
    types: &'a IndexMap<String, Type>,
) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut open: Vec<&str> = mentions.collect();
    while let Some(name) = open.pop() {
        if used.insert(name.to_owned()) {
            open.extend(types.get(name).into_iter().flat_map(Type::mentions));
        }
    }
    used
}

//! Which file an operation or a type goes to.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use signalwire_api::{Family, Operation, Type, Webhook};

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

/// Groups operations by the first part of their names, and puts each type they use beside its only user, or into `common`.
/// Types that nothing uses are left out.
pub fn group(
    operations: Vec<NamedOperation>,
    webhooks: IndexMap<String, Webhook>,
    types: &IndexMap<String, Type>,
) -> BTreeMap<String, Family> {
    let mut families: BTreeMap<String, Family> = BTreeMap::new();
    for one in operations {
        let family = families.entry(family_of(&one.name).to_owned()).or_default();
        family.operations.insert(one.key, one.operation);
    }
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, family) in &families {
        let mentions = family.operations.values().flat_map(Operation::mentions);
        for used in used_types(mentions, types) {
            users.entry(used).or_default().insert(name.clone());
        }
    }
    // Webhooks take no type away from the family that has it: in Rust it would have another name, and a larger module.
    for used in used_types(webhooks.values().flat_map(|webhook| webhook.body.kind.mentions()), types) {
        users.entry(used).or_insert_with(|| BTreeSet::from([WEBHOOKS.to_owned()]));
    }
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

/// The first part of a JS name.
pub fn family_of(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// The types that are mentioned, and those that they mention.
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

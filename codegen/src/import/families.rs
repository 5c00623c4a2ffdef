//! Which file an operation or a type goes to.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use signalwire_api::{Family, Operation, Type};

/// The file of types that more than one family uses.
pub const COMMON: &str = "common";

/// An operation with its key and JS name.
pub struct Named {
    pub key: String,
    pub name: String,
    pub operation: Operation,
}

/// Groups operations by the first part of their names, and puts each type they use beside its only user, or into `common`.
/// Types that only webhooks use are left out.
pub fn group(operations: Vec<Named>, types: &IndexMap<String, Type>) -> BTreeMap<String, Family> {
    let mut families: BTreeMap<String, Family> = BTreeMap::new();
    for one in operations {
        let family = families.entry(family_of(&one.name).to_owned()).or_default();
        family.operations.insert(one.key, one.operation);
    }
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, family) in &families {
        for used in used_types(family, types) {
            users.entry(used).or_default().insert(name.clone());
        }
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

fn used_types(family: &Family, types: &IndexMap<String, Type>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut open: Vec<&str> = family.operations.values().flat_map(Operation::mentions).collect();
    while let Some(name) = open.pop() {
        if used.insert(name.to_owned()) {
            open.extend(types.get(name).into_iter().flat_map(Type::mentions));
        }
    }
    used
}

//! Getters for groups under a wrong path or a slightly wrong name. They throw an error with the
//! correct path, where JavaScript would only report that `undefined` has no property. They are
//! getters on the prototype and not a `Proxy`: they cost nothing, and neither `then` nor an
//! inspector invokes them.

use std::collections::{BTreeMap, BTreeSet};

use crate::names;
use crate::resolve::tree::Group;

/// Wrong names and the paths of the groups that the caller may mean.
type WrongNames = BTreeMap<String, BTreeSet<String>>;

/// Groups by the names that other clients of SignalWire have for them.
const OTHER_NAMES: [(&str, &str); 4] =
    [("calls", "calling"), ("pubSub", "pubsub"), ("sms", "messaging.messages"), ("voice", "calling")];

/// Prints the getters of the client: groups without their family, and wrong names of families.
pub fn of_api(families: &[Group]) -> impl Iterator<Item = String> + use<> {
    let mut wrong = WrongNames::new();
    let inner = families.iter().flat_map(Group::inner_first).filter(|group| group.path.contains('.'));
    for group in inner {
        wrong.entry(group.name().to_owned()).or_default().insert(group.path.clone());
    }
    add_misspellings(families, &mut wrong);
    let exists = |path: &str| families.iter().flat_map(Group::inner_first).any(|group| group.path == path);
    for (name, path) in OTHER_NAMES.into_iter().filter(|(_, path)| exists(path)) {
        wrong.entry(name.to_owned()).or_default().insert(path.to_owned());
    }
    wrong.retain(|name, _| families.iter().all(|family| family.name() != name));
    getters("", wrong)
}

/// Prints the getters of a group: wrong names of the groups in it.
pub fn of_group(group: &Group) -> impl Iterator<Item = String> + use<> {
    let mut wrong = WrongNames::new();
    add_misspellings(&group.groups, &mut wrong);
    let methods = group.methods.iter().map(|(_, entry)| names::last(entry.name));
    let members: BTreeSet<_> = methods.chain(group.groups.iter().map(Group::name)).collect();
    wrong.retain(|name, _| !members.contains(name.as_str()));
    getters(&format!("{}.", group.path), wrong)
}

fn add_misspellings(groups: &[Group], wrong: &mut WrongNames) {
    for group in groups {
        let names = singular(group.name()).into_iter().chain([names::snake(group.name())]);
        for name in names.filter(|name| name != group.name()) {
            wrong.entry(name).or_default().insert(group.path.clone());
        }
    }
}

fn singular(name: &str) -> Option<String> {
    let stem = name.strip_suffix('s')?;
    let without_e = stem.strip_suffix('e').filter(|stem| stem.ends_with("ss") || stem.ends_with('x'));
    Some(without_e.unwrap_or(stem).to_owned())
}

fn getters(owner: &str, wrong: WrongNames) -> impl Iterator<Item = String> + use<> {
    let owner = owner.to_owned();
    wrong.into_iter().map(move |(name, paths)| {
        let paths: Vec<_> = paths.into_iter().map(|path| format!("'{path}'")).collect();
        let call = format!("misplaced(this, '{owner}{name}', {})", paths.join(", "));
        format!(
            "  /** @internal Throws an error with the correct path. */\n  get {name}(): never {{\n    return {call}\n  }}\n"
        )
    })
}

//! Which collections the store holds, and what names their items.

use std::collections::HashMap;

use signalwire_api::{Api, Type};

use super::entry::Entry;
use super::template::related;

/// The collections that operations list or add to, with the field that names an item; `None` where
/// items have no name.
#[derive(Default)]
pub(crate) struct Collections(HashMap<String, Option<String>>);

impl Collections {
    /// Of all operations; `adds` tells which ones add to the collection of their path.
    pub(super) fn of(api: &Api, entries: &[Entry<'_>], adds: impl Fn(&Entry<'_>) -> bool) -> Self {
        let mut found = Self::default();
        for entry in entries {
            let kind = match &entry.page {
                Some(page) => Some(&page.items),
                None => entry.operation.answer.as_ref().filter(|_| adds(entry)),
            };
            if let Some(kind) = kind {
                let known = found.0.entry(entry.pattern.clone()).or_default();
                *known = known.take().or_else(|| identity(api, kind));
            }
        }
        found
    }

    /// The field that names an item, if items of this collection can be looked up.
    pub fn identity(&self, pattern: &str) -> Option<&str> {
        match self.0.get(pattern) {
            Some(own) => own.as_deref(),
            None => self
                .0
                .iter()
                .filter(|(other, _)| related(pattern, other))
                .find_map(|(_, name)| name.as_deref()),
        }
    }
}

/// The field that names an item of this type.
fn identity(api: &Api, kind: &Type) -> Option<String> {
    let kind = match api.resolve(kind) {
        Type::Union(union) => union.of.first()?,
        _ => kind,
    };
    let fields = api.object(kind)?.fields;
    let preferred = ["id", "sid"].into_iter().find(|name| fields.contains_key(*name));
    let other = || fields.keys().find(|name| is_identity(name)).map(String::as_str);
    preferred.or_else(other).map(ToOwned::to_owned)
}

/// A thing may be named by the id of another (a queue's member by its call's), but not by that of
/// the project.
fn is_identity(name: &str) -> bool {
    (name.ends_with("_id") || name.ends_with("_sid")) && !matches!(name, "account_sid" | "project_id")
}

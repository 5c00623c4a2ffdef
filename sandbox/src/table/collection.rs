//! The collections of the store, and the fields that identify their items.

use std::collections::HashMap;

use signalwire_api::{Api, Type};

use super::entry::Entry;
use super::template::related;

/// The collections that operations list or add to, with the field that identifies an item; `None`
/// if items have no identifier.
#[derive(Default)]
pub(crate) struct Collections(HashMap<String, Option<String>>);

impl Collections {
    /// Collects them from all operations. `adds` reports whether an operation adds to the
    /// collection of its path.
    pub(super) fn of(api: &Api, entries: &[Entry<'_>], adds: impl Fn(&Entry<'_>) -> bool) -> Self {
        let mut found = Self::default();
        for entry in entries {
            let kind = match &entry.page {
                Some(page) => Some(&page.items),
                None => entry.operation.response.as_ref().filter(|_| adds(entry)),
            };
            if let Some(kind) = kind {
                let known = found.0.entry(entry.pattern.clone()).or_default();
                *known = known.take().or_else(|| identity(api, kind));
            }
        }
        found
    }

    /// The field that identifies an item, if items of this collection can be looked up.
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

/// The field that identifies an item of this type.
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

/// An item can be identified by the id of another item (a member of a queue by the id of the call),
/// but not by the id of the project.
fn is_identity(name: &str) -> bool {
    (name.ends_with("_id") || name.ends_with("_sid")) && !matches!(name, "account_sid" | "project_id")
}

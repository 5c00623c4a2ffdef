//! Queries: `OpenAPI` style `form` without `explode`, as the API documents.

use std::borrow::Cow;

use super::escape;
use super::pairs::Pair;

/// Appends `?a=1&b=x,y` to a path. Commas between items are kept; those within an item are escaped.
/// An empty array has no string form and is left out.
pub(crate) fn append(target: &mut String, pairs: &[Pair<'_>]) {
    let mut separator = '?';
    for (name, values) in pairs.iter().filter(|(_, values)| !values.is_empty()) {
        target.push(separator);
        target.extend(escape(name));
        target.push('=');
        push_joined(target, values);
        separator = '&';
    }
}

fn push_joined(target: &mut String, values: &[Cow<'_, str>]) {
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            target.push(',');
        }
        target.extend(escape(value));
    }
}

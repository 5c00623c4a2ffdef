//! The query: `OpenAPI`'s style `form` without `explode`, as the API describes it.

use std::borrow::Cow;

use super::escape;
use super::pairs::Pair;

/// Adds `?a=1&b=x,y` to a path. The commas between items stay; those within one are escaped. An
/// empty array has no text and is left out.
pub(crate) fn append(target: &mut String, pairs: &[Pair<'_>]) {
    let mut separator = '?';
    for (name, texts) in pairs.iter().filter(|(_, texts)| !texts.is_empty()) {
        target.push(separator);
        target.extend(escape(name));
        target.push('=');
        push_joined(target, texts);
        separator = '&';
    }
}

fn push_joined(target: &mut String, texts: &[Cow<'_, str>]) {
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            target.push(',');
        }
        target.extend(escape(text));
    }
}

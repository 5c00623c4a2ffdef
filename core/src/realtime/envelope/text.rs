//! Strings of a message, borrowed if they contain no escape.

use std::borrow::Cow;

use serde_json::value::RawValue;

/// The string that a JSON value is, or `None` if it is of another type.
pub(crate) fn text(value: &RawValue) -> Option<Cow<'_, str>> {
    let inner = value.get().strip_prefix('"')?.strip_suffix('"')?;
    if inner.contains('\\') {
        return serde_json::from_str(value.get()).ok().map(Cow::Owned);
    }
    Some(Cow::Borrowed(inner))
}

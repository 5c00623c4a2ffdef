//! Form bodies of the browser build, which has none.

use crate::request::encode::pairs::Pair;

/// Returns an empty string.
pub(crate) fn write(_: &[Pair<'_>]) -> String {
    String::new()
}

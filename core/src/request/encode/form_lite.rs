//! No operation of a browser sends a form.

use crate::request::encode::pairs::Pair;

/// Nothing.
pub(crate) fn write(_: &[Pair<'_>]) -> String {
    String::new()
}

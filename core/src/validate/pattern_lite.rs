//! Patterns of the browser build, which has none: a regular expression engine would be 12 % of the
//! download.

/// Accepts every text.
pub(crate) fn matches(_pattern: &str, _text: &str) -> bool {
    true
}

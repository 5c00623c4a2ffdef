//! The engine for patterns would be an eighth of a browser's download.

/// There is nothing to match.
pub(crate) fn matches(_pattern: &str, _text: &str) -> bool {
    true
}

//! Basic credentials as one value.

use super::bytes::find_all;
use super::{decode_base64, is_base64, is_uuid};

/// Whether a whole value is a project id and another part, separated by a colon, in either order:
/// verbatim, with a percent-encoded colon, or in base64. The token may have any shape.
pub(crate) fn is_pair(value: &str) -> bool {
    is_plain_pair(value) || decode(value).is_some_and(|decoded| is_plain_pair(&decoded))
}

fn is_plain_pair(value: &str) -> bool {
    let bytes = value.as_bytes();
    [":", "%3A", "%3a"].iter().any(|colon| {
        find_all(value, colon).any(|at| is_uuid(&bytes[..at]) || is_uuid(&bytes[at + colon.len()..]))
    })
}

fn decode(value: &str) -> Option<String> {
    let encoded = value.trim_end_matches('=').as_bytes();
    encoded.iter().all(|b| is_base64(*b)).then(|| String::from_utf8(decode_base64(encoded)).ok())?
}

//! Redaction of text before it is shown: error bodies, headers, logs.

#[cfg(feature = "server")]
mod encodings;
mod header;
mod percent;
mod redactor;

use std::borrow::Cow;
use std::ops::Range;

pub use header::is_secret_header;
pub use redactor::Redactor;

use crate::secrets::detect;
use percent::Decoded;

/// The replacement of a secret.
pub const REDACTED: &str = "[redacted]";

/// Replaces everything that looks like a secret: API tokens, signing keys, Basic credentials (also
/// in base64, in either alphabet and at any offset), passwords in URLs, bearer tokens, JWS and JWE.
/// Redact before truncating a text: a truncated secret has no recognisable shape.
///
/// ```
/// # use signalwire_core::internal::secrets::redact::redact;
/// assert_eq!(redact("wss://user:hunter2@example.com/"), "wss://user:[redacted]@example.com/");
/// ```
pub fn redact(text: &str) -> Cow<'_, str> {
    replace(text, &find_all(text, find_secrets))
}

/// Searches a text verbatim, and after percent-decoding.
fn find_all(text: &str, find: impl Fn(&str) -> Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut ranges = find(text);
    if let Some(decoded) = Decoded::of(text) {
        ranges.extend(find(&decoded.text).iter().map(|range| decoded.original(range)));
    }
    ranges
}

fn find_secrets(text: &str) -> Vec<Range<usize>> {
    detect::detect(text)
        .into_iter()
        .filter(|finding| finding.kind.is_redacted())
        .map(|finding| finding.range)
        .collect()
}

/// Replaces ranges, which may overlap and be in any order.
fn replace<'a>(text: &'a str, ranges: &[Range<usize>]) -> Cow<'a, str> {
    if ranges.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut redacted = String::with_capacity(text.len());
    let mut end = 0;
    for range in detect::in_order(ranges.iter()).map(|index| &ranges[index]) {
        if range.start >= end {
            redacted.push_str(text.get(end..range.start).unwrap_or_default());
            redacted.push_str(REDACTED);
        }
        end = end.max(range.end);
    }
    redacted.push_str(text.get(end..).unwrap_or_default());
    Cow::Owned(redacted)
}

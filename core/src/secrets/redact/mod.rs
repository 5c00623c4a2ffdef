//! Takes secrets out of text before it is shown: error bodies, headers, logs.

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

/// What stands where a secret stood.
pub const REDACTED: &str = "[redacted]";

/// Replaces everything that looks like a secret: API tokens, signing keys, Basic credentials (also in base64, in either alphabet
/// and at any offset), passwords in URLs, bearer tokens, JWS and JWE. Scrub before cutting a text short: half a secret has no shape.
///
/// ```
/// # use signalwire_core::secrets::redact;
/// assert_eq!(redact::redact("wss://user:hunter2@example.com/"), "wss://user:[redacted]@example.com/");
/// ```
pub fn redact(text: &str) -> Cow<'_, str> {
    replace(text, &find_all(text, find_shapes))
}

/// Searches a text as it stands, and as it reads without percent-encoding.
fn find_all(text: &str, find: impl Fn(&str) -> Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut ranges = find(text);
    if let Some(decoded) = Decoded::of(text) {
        ranges.extend(find(&decoded.text).iter().map(|range| decoded.original(range)));
    }
    ranges
}

fn find_shapes(text: &str) -> Vec<Range<usize>> {
    detect::detect(text)
        .into_iter()
        .filter(|found| found.kind.is_redacted())
        .map(|found| found.range)
        .collect()
}

/// Ranges may overlap and come in any order.
fn replace<'a>(text: &'a str, ranges: &[Range<usize>]) -> Cow<'a, str> {
    if ranges.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    let mut end = 0;
    for range in detect::in_order(ranges.iter()).map(|number| &ranges[number]) {
        if range.start >= end {
            clean.push_str(&text[end..range.start]);
            clean.push_str(REDACTED);
        }
        end = end.max(range.end);
    }
    clean.push_str(&text[end..]);
    Cow::Owned(clean)
}

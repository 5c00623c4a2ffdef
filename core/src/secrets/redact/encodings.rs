//! The encodings in which one secret may appear in a text. Percent-encoded ones are found by
//! decoding the text instead.

use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

/// A shorter secret is never distinctive.
const MIN_DISTINCT_LENGTH: usize = 8;
/// A secret of this length is distinctive whatever its characters.
const ALWAYS_DISTINCT_LENGTH: usize = 20;

/// Whether a secret is so different from ordinary text that every occurrence can be redacted. A
/// dummy token of a test, such as `room` or `12345678`, is also part of unrelated words and
/// numbers. `SignalWire`'s tokens have 50 characters.
pub(super) fn is_distinct(secret: &str) -> bool {
    let is_mixed =
        secret.contains(|c: char| c.is_ascii_digit()) && secret.contains(|c: char| c.is_ascii_alphabetic());
    secret.len() >= ALWAYS_DISTINCT_LENGTH || (secret.len() >= MIN_DISTINCT_LENGTH && is_mixed)
}

/// Finds all occurrences of the secret in any encoding. No encoding is shorter than the secret, so
/// a shorter text is not searched.
pub(super) fn find(secret: &str, text: &str) -> Vec<Range<usize>> {
    if text.len() < secret.len() {
        return Vec::new();
    }
    let range = |(at, found): (usize, &str)| at..at + found.len();
    encodings_of(secret)
        .iter()
        .flat_map(|encoding| text.match_indices(encoding.as_str()).map(range))
        .collect()
}

/// Computed for each search: stored encodings would be more copies of the secret.
fn encodings_of(secret: &str) -> Vec<Zeroizing<String>> {
    let plain = [Zeroizing::new(secret.to_owned()), in_json(secret)].into_iter();
    let encoded = (0..3).flat_map(|offset| in_base64(secret, offset));
    let mut encodings: Vec<_> = plain.chain(encoded).collect();
    encodings.dedup();
    encodings
}

/// JSON escapes only two characters of printable ASCII.
fn in_json(secret: &str) -> Zeroizing<String> {
    let is_escaped = |c: char| matches!(c, '\\' | '"');
    let mut encoding = Zeroizing::new(String::with_capacity(secret.len() * 2));
    for c in secret.chars() {
        encoding.extend(is_escaped(c).then_some('\\'));
        encoding.push(c);
    }
    encoding
}

/// For both alphabets, the characters that depend on the secret alone when `offset` bytes (modulo
/// 3) precede it.
fn in_base64(secret: &str, offset: usize) -> [Zeroizing<String>; 2] {
    let mut bytes = Zeroizing::new(vec![0; offset]);
    bytes.extend_from_slice(secret.as_bytes());
    let first = (offset * 8).div_ceil(6);
    let last = bytes.len() * 8 / 6;
    [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD].map(|engine| {
        let whole = Zeroizing::new(engine.encode(&*bytes));
        Zeroizing::new(whole.get(first..last).unwrap_or_default().to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::{MIN_DISTINCT_LENGTH, encodings_of, find};

    #[test]
    fn no_form_is_shorter_than_the_secret() {
        let letters: String = ('a'..='z').cycle().take(100).collect();
        for secret in (MIN_DISTINCT_LENGTH..=letters.len()).map(|length| &letters[..length]) {
            assert!(encodings_of(secret).iter().all(|encoding| encoding.len() >= secret.len()), "{secret}");
        }
    }

    #[test]
    fn a_text_that_is_nothing_but_a_form_is_found() {
        let secret = "of-no-shape-at-all";
        for encoding in encodings_of(secret) {
            let whole = 0..encoding.len();
            assert_eq!(find(secret, &encoding), [whole]);
        }
    }
}

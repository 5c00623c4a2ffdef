//! The forms in which one secret may turn up in a text. Percent-encoded ones are found by decoding
//! the text instead.

use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

/// A shorter secret is never distinct.
const LEAST: usize = 8;
/// A secret of this length is distinct whatever characters it has.
const LONG: usize = 20;

/// Whether a secret is so unlike ordinary text that each place where it stands can be redacted. A
/// dummy token of a test, such as `room` or `12345678`, also stands in words and numbers that have
/// nothing to do with it. `SignalWire`'s own tokens have 50 characters.
pub(super) fn is_distinct(secret: &str) -> bool {
    let is_mixed =
        secret.contains(|c: char| c.is_ascii_digit()) && secret.contains(|c: char| c.is_ascii_alphabetic());
    secret.len() >= LONG || (secret.len() >= LEAST && is_mixed)
}

/// Everywhere the secret stands in the text, in any form. None is shorter than the secret, so a
/// short text needs no forms made.
pub(super) fn find(secret: &str, text: &str) -> Vec<Range<usize>> {
    if text.len() < secret.len() {
        return Vec::new();
    }
    let place = |(at, found): (usize, &str)| at..at + found.len();
    encodings_of(secret).iter().flat_map(|form| text.match_indices(form.as_str()).map(place)).collect()
}

/// Made anew for each search: kept, they would be as many more copies of the secret.
fn encodings_of(secret: &str) -> Vec<Zeroizing<String>> {
    let plain = std::iter::once(Zeroizing::new(secret.to_owned())).chain(in_json(secret));
    let encoded = (0..3).flat_map(|offset| in_base64(secret, offset));
    let mut forms: Vec<_> = plain.chain(encoded).collect();
    forms.dedup();
    forms
}

/// Printable ASCII has only two characters that JSON must escape.
fn in_json(secret: &str) -> Option<Zeroizing<String>> {
    let is_escaped = |c: char| matches!(c, '\\' | '"');
    let mut form = Zeroizing::new(String::with_capacity(secret.len() * 2));
    for c in secret.chars() {
        form.extend(is_escaped(c).then_some('\\'));
        form.push(c);
    }
    (form.len() > secret.len()).then_some(form)
}

/// In both alphabets, the characters that depend on the secret alone when `offset` bytes (modulo 3)
/// stand before it.
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
    use super::{LEAST, encodings_of, find};

    #[test]
    fn no_form_is_shorter_than_the_secret() {
        let letters: String = ('a'..='z').cycle().take(100).collect();
        for secret in (LEAST..=letters.len()).map(|length| &letters[..length]) {
            assert!(encodings_of(secret).iter().all(|form| form.len() >= secret.len()), "{secret}");
        }
    }

    #[test]
    fn a_text_that_is_nothing_but_a_form_is_found() {
        let secret = "of-no-shape-at-all";
        for form in encodings_of(secret) {
            let whole = 0..form.len();
            assert_eq!(find(secret, &form), [whole]);
        }
    }
}

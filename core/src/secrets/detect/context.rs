//! Secrets that only their context reveals: a scheme, a project id or a word before them.

use super::bytes::{UUID_LENGTH, find_ignoring_case, is_base64, is_legacy_token, is_uuid, run_length};
use super::{Finding, SecretKind};

/// Words that precede tokens of the older format.
const WORDS: [&str; 5] = ["signalwire", "api_token", "apitoken", "api-token", "api token"];
/// Words that are too common to be evidence alone; together with a project id they are: `{ project:
/// "…", token: "…" }`.
const COMMON_WORDS: [&str; 2] = ["token", "password"];
/// The largest distance of a token from the end of such a word, in bytes.
const MAX_DISTANCE: usize = 40;
/// The largest distance of a project id from its token, in bytes.
const MAX_PROJECT_DISTANCE: usize = 120;
/// The shortest opaque value after `Bearer` that counts as a token.
const MIN_BEARER_LENGTH: usize = 20;

pub(super) fn detect(text: &str, found: &mut Vec<Finding>) {
    let bytes = text.as_bytes();
    for word in WORDS {
        found.extend(after_each(word, bytes));
    }
    for word in COMMON_WORDS {
        found.extend(after_each(word, bytes).filter(|token| is_near_project(bytes, token)));
    }
    found.extend(find_ignoring_case(bytes, "bearer ").filter_map(|at| after_bearer(bytes, at + 7)));
    found.extend(text.match_indices(':').filter_map(|(at, _)| pair(bytes, at)));
}

fn after_each<'a>(word: &'a str, bytes: &'a [u8]) -> impl Iterator<Item = Finding> + use<'a> {
    find_ignoring_case(bytes, word).filter_map(|at| after_word(bytes, at + word.len()))
}

fn is_near_project(bytes: &[u8], token: &Finding) -> bool {
    let start = token.range.start.saturating_sub(MAX_PROJECT_DISTANCE);
    let end = bytes.len().min(token.range.end + MAX_PROJECT_DISTANCE);
    bytes[start..end].windows(UUID_LENGTH).any(is_uuid)
}

/// Returns the first run of exactly 50 letters and digits near the word. A run is read only until
/// it is too long: a text that consists of such words would otherwise be scanned quadratically.
fn after_word(bytes: &[u8], from: usize) -> Option<Finding> {
    let bytes = &bytes[..bytes.len().min(from + MAX_DISTANCE + 51)];
    let mut at = from;
    while at < bytes.len().min(from + MAX_DISTANCE) {
        let length = run_length(&bytes[at..], is_base64).max(1);
        if is_legacy_token(&bytes[at..at + length]) {
            return Some(Finding { kind: SecretKind::LegacyApiToken, range: at..at + length });
        }
        at += length;
    }
    None
}

fn after_bearer(bytes: &[u8], start: usize) -> Option<Finding> {
    let length = run_length(&bytes[start..], |b| is_base64(b) || matches!(b, b'.' | b'~' | b'='));
    let is_token = length >= MIN_BEARER_LENGTH && bytes[start..start + length].iter().any(u8::is_ascii_digit);
    is_token.then(|| Finding { kind: SecretKind::BearerToken, range: start..start + length })
}

/// `project:token` with a token of the older format; one with `PT` is detected by its prefix.
fn pair(bytes: &[u8], colon: usize) -> Option<Finding> {
    let start = colon + 1;
    let project = bytes.get(colon.checked_sub(UUID_LENGTH)?..colon)?;
    let length = run_length(&bytes[start..], |b| b.is_ascii_alphanumeric());
    (is_uuid(project) && is_legacy_token(&bytes[start..start + length]))
        .then(|| Finding { kind: SecretKind::BasicCredential, range: start..start + length })
}

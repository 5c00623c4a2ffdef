//! Secrets that only what stands before them tells: a scheme, a project id, a word.

use super::bytes::{UUID_LENGTH, is_base64, is_legacy_token, is_uuid, run};
use super::{Finding, SecretKind};
use crate::seek::find_all_ignoring_case;

/// Words that stand before tokens of the older shape.
const WORDS: [&str; 5] = ["signalwire", "api_token", "apitoken", "api-token", "api token"];
/// Words too common to tell by themselves; with a project id near they do: `{ project: "…", token:
/// "…" }`.
const COMMON_WORDS: [&str; 2] = ["token", "password"];
/// How far behind such a word a token is still looked for, in bytes.
const NEAR: usize = 40;
/// How far before and behind a token its project id may stand, in bytes.
const NEAR_PROJECT: usize = 120;
/// The shortest opaque value after `Bearer` that is taken for a token.
const LEAST_BEARER: usize = 20;

pub(super) fn find(text: &str, found: &mut Vec<Finding>) {
    let bytes = text.as_bytes();
    for word in WORDS {
        found.extend(after_each(word, bytes));
    }
    for word in COMMON_WORDS {
        found.extend(after_each(word, bytes).filter(|token| is_near_project(bytes, token)));
    }
    found.extend(find_all_ignoring_case(bytes, "bearer ").filter_map(|at| after_bearer(bytes, at + 7)));
    found.extend(text.match_indices(':').filter_map(|(at, _)| pair(bytes, at)));
}

fn after_each<'a>(word: &'a str, bytes: &'a [u8]) -> impl Iterator<Item = Finding> + use<'a> {
    find_all_ignoring_case(bytes, word).filter_map(|at| after_word(bytes, at + word.len()))
}

fn is_near_project(bytes: &[u8], token: &Finding) -> bool {
    let start = token.range.start.saturating_sub(NEAR_PROJECT);
    let end = bytes.len().min(token.range.end + NEAR_PROJECT);
    bytes[start..end].windows(UUID_LENGTH).any(is_uuid)
}

/// The first run of exactly 50 letters and digits that starts near. A run is followed no further
/// than it takes to see that it is longer: a text of nothing but such words would else be read once
/// for each.
fn after_word(bytes: &[u8], from: usize) -> Option<Finding> {
    let bytes = &bytes[..bytes.len().min(from + NEAR + 51)];
    let mut at = from;
    while at < bytes.len().min(from + NEAR) {
        let length = run(&bytes[at..], is_base64).max(1);
        if is_legacy_token(&bytes[at..at + length]) {
            return Some(Finding { kind: SecretKind::LegacyApiToken, range: at..at + length });
        }
        at += length;
    }
    None
}

fn after_bearer(bytes: &[u8], start: usize) -> Option<Finding> {
    let length = run(&bytes[start..], |b| is_base64(b) || matches!(b, b'.' | b'~' | b'='));
    let is_token = length >= LEAST_BEARER && bytes[start..start + length].iter().any(u8::is_ascii_digit);
    is_token.then(|| Finding { kind: SecretKind::BearerToken, range: start..start + length })
}

/// `project:token` with a token of the older shape; one with `PT` is found by its mark.
fn pair(bytes: &[u8], colon: usize) -> Option<Finding> {
    let start = colon + 1;
    let project = bytes.get(colon.checked_sub(UUID_LENGTH)?..colon)?;
    let length = run(&bytes[start..], |b| b.is_ascii_alphanumeric());
    (is_uuid(project) && is_legacy_token(&bytes[start..start + length]))
        .then(|| Finding { kind: SecretKind::BasicCredential, range: start..start + length })
}

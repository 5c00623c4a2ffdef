//! Secrets inside base64, in either alphabet and at any alignment.

use super::bytes::{UUID_LENGTH, find_ignoring_case, is_base64, is_uuid, run_length};
use super::{Finding, SecretKind, prefixed};

/// `PSK_` and 16 characters have 27 characters in base64: a shorter run contains no secret.
const MIN_LENGTH: usize = 27;
/// After `Basic`, a pair that is not SignalWire's is a credential too; shorter words are prose.
const MIN_PAIR_LENGTH: usize = 8;
/// Bounded, so that a text with many `project:` prefixes is not scanned quadratically.
const MAX_PAIR_LENGTH: usize = 256;

pub(super) fn detect(text: &str, found: &mut Vec<Finding>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let length = run_length(&bytes[at..], is_base64);
        if length >= MIN_LENGTH {
            (0..4).for_each(|alignment| detect_in_run(bytes, at + alignment, at + length, found));
        }
        at += length.max(1);
    }
    found.extend(find_ignoring_case(bytes, "basic ").filter_map(|at| after_basic(bytes, at + 6)));
}

/// Decodes a run at one of its four alignments.
fn detect_in_run(bytes: &[u8], start: usize, end: usize, found: &mut Vec<Finding>) {
    let decoded = decode(&bytes[start..end]);
    let mut inner = Vec::new();
    detect_pairs(&decoded, &mut inner);
    // The shapes are ASCII, so every other byte is replaced by a character that no shape contains.
    let ascii: String = decoded.iter().map(|b| if b.is_ascii() { char::from(*b) } else { '\0' }).collect();
    prefixed::detect(&ascii, &mut inner);
    found.extend(inner.into_iter().map(|finding| {
        let first = start + finding.range.start * 4 / 3;
        let last = (start + (finding.range.end * 4).div_ceil(3)).min(end);
        Finding { kind: finding.kind, range: first..last + run_length(&bytes[last..], |b| b == b'=').min(2) }
    }));
}

/// Detects `project:` and the characters after it that a token can contain.
fn detect_pairs(decoded: &[u8], found: &mut Vec<Finding>) {
    for (colon, _) in decoded.iter().enumerate().filter(|(_, b)| **b == b':') {
        let Some(start) = colon.checked_sub(UUID_LENGTH) else { continue };
        let rest = &decoded[colon + 1..decoded.len().min(colon + MAX_PAIR_LENGTH)];
        let length = run_length(rest, |b| b.is_ascii_graphic() && !matches!(b, b'"' | b'@' | b'\''));
        if length >= MIN_PAIR_LENGTH && is_uuid(&decoded[start..colon]) {
            found.push(Finding { kind: SecretKind::BasicCredential, range: start..colon + 1 + length });
        }
    }
}

/// After `Basic`, any printable pair is a credential.
fn after_basic(bytes: &[u8], start: usize) -> Option<Finding> {
    let length = run_length(&bytes[start..], is_base64);
    let decoded = decode(&bytes[start..start + length]);
    let pair = str::from_utf8(&decoded).ok()?;
    let is_pair = length >= MIN_PAIR_LENGTH && pair.contains(':') && !pair.contains(char::is_control);
    let end = start + length + run_length(&bytes[start + length..], |b| b == b'=').min(2);
    is_pair.then_some(Finding { kind: SecretKind::BasicCredential, range: start..end })
}

/// Decodes base64 of either alphabet without padding; the base64 crate accepts only one alphabet
/// per engine. An incomplete last group yields its complete bytes, and a character of neither
/// alphabet counts as `/`.
pub fn decode(encoded: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(encoded.len() / 4 * 3 + 2);
    for group in encoded.chunks(4) {
        let bits = group.iter().fold(0u32, |bits, b| bits << 6 | sextet(*b)) << (6 * (4 - group.len()));
        decoded.extend_from_slice(&bits.to_be_bytes()[1..group.len()]);
    }
    decoded
}

fn sextet(b: u8) -> u32 {
    u32::from(match b {
        b'A'..=b'Z' => b - b'A',
        b'a'..=b'z' => b - b'a' + 26,
        b'0'..=b'9' => b - b'0' + 52,
        b'+' | b'-' => 62,
        _ => 63,
    })
}

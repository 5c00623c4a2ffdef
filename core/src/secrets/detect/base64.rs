//! Secrets inside base64, in either alphabet, wherever they start in it.

use super::bytes::{UUID_LENGTH, is_base64, is_uuid, run};
use super::{Finding, SecretKind, prefixed};
use crate::seek::find_all_ignoring_case;

/// `PSK_` and 16 characters make 27: nothing shorter can hold a secret.
const LEAST: usize = 27;
/// A pair that is not SignalWire's still is one behind `Basic`; shorter words are prose.
const LEAST_PAIR: usize = 8;
/// What follows `project:` is read no further, lest many of them in a row are read once for each.
const LONGEST_PAIR: usize = 256;

pub(super) fn find(text: &str, found: &mut Vec<Finding>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let length = run(&bytes[at..], is_base64);
        if length >= LEAST {
            (0..4).for_each(|phase| find_in_run(bytes, at + phase, at + length, found));
        }
        at += length.max(1);
    }
    found.extend(find_all_ignoring_case(bytes, "basic ").filter_map(|at| after_basic(bytes, at + 6)));
}

/// One of the four ways to cut a run into groups of four.
fn find_in_run(bytes: &[u8], start: usize, end: usize, found: &mut Vec<Finding>) {
    let decoded = decode(&bytes[start..end]);
    let mut inner = Vec::new();
    find_pairs(&decoded, &mut inner);
    // Shapes are ASCII, so a lossless view of the bytes is enough: other bytes become characters no
    // shape has.
    let ascii: String = decoded.iter().map(|b| if b.is_ascii() { char::from(*b) } else { '\0' }).collect();
    prefixed::find(&ascii, &mut inner);
    found.extend(inner.into_iter().map(|finding| {
        let first = start + finding.range.start * 4 / 3;
        let last = (start + (finding.range.end * 4).div_ceil(3)).min(end);
        Finding { kind: finding.kind, range: first..last + run(&bytes[last..], |b| b == b'=').min(2) }
    }));
}

/// `project:` and what follows it up to something that no token holds.
fn find_pairs(decoded: &[u8], found: &mut Vec<Finding>) {
    for (colon, _) in decoded.iter().enumerate().filter(|(_, b)| **b == b':') {
        let Some(start) = colon.checked_sub(UUID_LENGTH) else { continue };
        let rest = &decoded[colon + 1..decoded.len().min(colon + LONGEST_PAIR)];
        let length = run(rest, |b| b.is_ascii_graphic() && !matches!(b, b'"' | b'@' | b'\''));
        if length >= LEAST_PAIR && is_uuid(&decoded[start..colon]) {
            found.push(Finding { kind: SecretKind::BasicCredential, range: start..colon + 1 + length });
        }
    }
}

/// Behind `Basic`, any pair of printable text.
fn after_basic(bytes: &[u8], start: usize) -> Option<Finding> {
    let length = run(&bytes[start..], is_base64);
    let decoded = decode(&bytes[start..start + length]);
    let pair = str::from_utf8(&decoded).ok()?;
    let is_pair = length >= LEAST_PAIR && pair.contains(':') && !pair.contains(char::is_control);
    let end = start + length + run(&bytes[start + length..], |b| b == b'=').min(2);
    is_pair.then_some(Finding { kind: SecretKind::BasicCredential, range: start..end })
}

/// Reads base64 of either alphabet without padding, which no decoder offers. A last incomplete
/// group gives what it holds, and a character of neither alphabet counts as `/`.
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

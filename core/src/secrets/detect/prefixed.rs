//! Secrets that carry a mark of their own.

use super::bytes::run;
use super::{Finding, SecretKind};
use crate::seek::find_all;

/// A prefix, and what has to follow.
struct TokenPrefix {
    kind: SecretKind,
    prefix: &'static str,
    part: fn(u8) -> bool,
    least: usize,
    /// No letter or digit may stand before it. A long one needs no such proof.
    at_word_start: bool,
}

const TOKEN_PREFIXES: [TokenPrefix; 4] = [
    TokenPrefix { kind: SecretKind::ApiToken, prefix: "PT", part: is_hex, least: 48, at_word_start: false },
    // One that was cut off still gives away most of itself.
    TokenPrefix { kind: SecretKind::ApiToken, prefix: "PT", part: is_hex, least: 24, at_word_start: true },
    TokenPrefix {
        kind: SecretKind::SigningKey,
        prefix: "PSK_",
        part: is_alphanumeric,
        least: 16,
        at_word_start: false,
    },
    TokenPrefix {
        kind: SecretKind::ClickToCall,
        prefix: "c2c_",
        part: is_hex,
        least: 32,
        at_word_start: true,
    },
];

fn is_hex(b: u8) -> bool {
    b.is_ascii_hexdigit()
}

fn is_alphanumeric(b: u8) -> bool {
    b.is_ascii_alphanumeric()
}

pub(super) fn find(text: &str, found: &mut Vec<Finding>) {
    for mark in &TOKEN_PREFIXES {
        let here = find_all(text, mark.prefix).filter_map(|at| mark.read(text.as_bytes(), at));
        found.extend(here);
    }
}

impl TokenPrefix {
    fn read(&self, bytes: &[u8], start: usize) -> Option<Finding> {
        if self.at_word_start && start > 0 && bytes[start - 1].is_ascii_alphanumeric() {
            return None;
        }
        let body = start + self.prefix.len();
        let length = run(&bytes[body..], self.part);
        (length >= self.least).then(|| Finding { kind: self.kind, range: start..body + length })
    }
}

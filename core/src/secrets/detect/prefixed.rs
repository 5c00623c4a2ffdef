//! Secrets with a distinctive prefix.

use super::bytes::{find_all, run_length};
use super::{Finding, SecretKind};

/// A prefix and the requirements on the characters after it.
struct TokenPrefix {
    kind: SecretKind,
    prefix: &'static str,
    is_member: fn(u8) -> bool,
    min_length: usize,
    /// Requires that no letter or digit precedes the prefix. A long token is distinctive enough
    /// without it.
    at_word_start: bool,
}

const TOKEN_PREFIXES: [TokenPrefix; 4] = [
    TokenPrefix {
        kind: SecretKind::ApiToken,
        prefix: "PT",
        is_member: is_hex,
        min_length: 48,
        at_word_start: false,
    },
    // A truncated token still reveals most of itself.
    TokenPrefix {
        kind: SecretKind::ApiToken,
        prefix: "PT",
        is_member: is_hex,
        min_length: 24,
        at_word_start: true,
    },
    TokenPrefix {
        kind: SecretKind::SigningKey,
        prefix: "PSK_",
        is_member: is_alphanumeric,
        min_length: 16,
        at_word_start: false,
    },
    TokenPrefix {
        kind: SecretKind::ClickToCall,
        prefix: "c2c_",
        is_member: is_hex,
        min_length: 32,
        at_word_start: true,
    },
];

fn is_hex(b: u8) -> bool {
    b.is_ascii_hexdigit()
}

fn is_alphanumeric(b: u8) -> bool {
    b.is_ascii_alphanumeric()
}

pub(super) fn detect(text: &str, found: &mut Vec<Finding>) {
    for token in &TOKEN_PREFIXES {
        let here = find_all(text, token.prefix).filter_map(|at| token.read(text.as_bytes(), at));
        found.extend(here);
    }
}

impl TokenPrefix {
    fn read(&self, bytes: &[u8], start: usize) -> Option<Finding> {
        if self.at_word_start && start > 0 && bytes[start - 1].is_ascii_alphanumeric() {
            return None;
        }
        let body = start + self.prefix.len();
        let length = run_length(&bytes[body..], self.is_member);
        (length >= self.min_length).then(|| Finding { kind: self.kind, range: start..body + length })
    }
}

//! JWS and JWE in compact form: RFC 7515 section 7.1, RFC 7516 section 7.1.

use super::bytes::{find_all, run_length};
use super::{Finding, SecretKind};

/// `{"` in base64: the header of every such token starts with it.
const PREFIX: &str = "eyJ";
const MIN_HEADER_LENGTH: usize = 12;

pub(super) fn detect(text: &str, found: &mut Vec<Finding>) {
    let mut end = 0;
    for start in find_all(text, PREFIX) {
        if start >= end {
            let token = read(text.as_bytes(), start);
            // A part that starts no token is skipped: no other token starts in it.
            end = token.as_ref().map_or_else(
                || start + run_length(&text.as_bytes()[start..], is_base64url),
                |found| found.range.end,
            );
            found.extend(token);
        }
    }
}

/// Three parts are a JWS, five a JWE, whose second part is often empty. A header alone is no token.
fn read(bytes: &[u8], start: usize) -> Option<Finding> {
    let header = run_length(&bytes[start..], is_base64url);
    if header < MIN_HEADER_LENGTH {
        return None;
    }
    let mut end = start + header;
    let mut parts = 1;
    while parts < 5 && bytes.get(end) == Some(&b'.') {
        let length = run_length(&bytes[end + 1..], is_base64url);
        if length == 0 && parts != 1 {
            break;
        }
        end += 1 + length;
        parts += 1;
    }
    let kind = if parts == 5 { SecretKind::EncryptedToken } else { SecretKind::SignedToken };
    (parts >= 3).then_some(Finding { kind, range: start..end })
}

fn is_base64url(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')
}

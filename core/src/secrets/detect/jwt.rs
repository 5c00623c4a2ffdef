//! JWS and JWE in compact form: RFC 7515 section 7.1, RFC 7516 section 7.1.

use super::bytes::run;
use super::{Finding, SecretKind};
use crate::seek::find_all;

/// `{"` in base64: how the header of every such token starts.
const START: &str = "eyJ";
const LEAST_HEADER: usize = 12;

pub(super) fn find(text: &str, found: &mut Vec<Finding>) {
    let mut end = 0;
    for start in find_all(text, START) {
        if start >= end {
            let read = read(text.as_bytes(), start);
            // Where one is none, no other that starts in the same part is.
            end = read
                .as_ref()
                .map_or_else(|| start + run(&text.as_bytes()[start..], is_part), |found| found.range.end);
            found.extend(read);
        }
    }
}

/// Three parts are a JWS, five a JWE, whose second part is often empty. A header and nothing else
/// is no token.
fn read(bytes: &[u8], start: usize) -> Option<Finding> {
    let header = run(&bytes[start..], is_part);
    if header < LEAST_HEADER {
        return None;
    }
    let mut end = start + header;
    let mut parts = 1;
    while parts < 5 && bytes.get(end) == Some(&b'.') {
        let length = run(&bytes[end + 1..], is_part);
        if length == 0 && parts != 1 {
            break;
        }
        end += 1 + length;
        parts += 1;
    }
    let kind = if parts == 5 { SecretKind::EncryptedToken } else { SecretKind::SignedToken };
    (parts >= 3).then_some(Finding { kind, range: start..end })
}

fn is_part(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')
}

//! Secrets that carry a mark of their own.

use super::bytes::run;
use super::{Finding, Kind};
use crate::seek::find_all;

/// A prefix, and what has to follow.
struct Mark {
    kind: Kind,
    prefix: &'static str,
    part: fn(u8) -> bool,
    least: usize,
    /// No letter or digit may stand before it. A long one needs no such proof.
    apart: bool,
}

const MARKS: [Mark; 4] = [
    Mark { kind: Kind::ApiToken, prefix: "PT", part: is_hex, least: 48, apart: false },
    // One that was cut off still gives away most of itself.
    Mark { kind: Kind::ApiToken, prefix: "PT", part: is_hex, least: 24, apart: true },
    Mark { kind: Kind::SigningKey, prefix: "PSK_", part: is_alphanumeric, least: 16, apart: false },
    Mark { kind: Kind::ClickToCall, prefix: "c2c_", part: is_hex, least: 32, apart: true },
];

fn is_hex(b: u8) -> bool {
    b.is_ascii_hexdigit()
}

fn is_alphanumeric(b: u8) -> bool {
    b.is_ascii_alphanumeric()
}

pub(super) fn find(text: &str, found: &mut Vec<Finding>) {
    for mark in &MARKS {
        let here = find_all(text, mark.prefix).filter_map(|at| mark.read(text.as_bytes(), at));
        found.extend(here);
    }
}

impl Mark {
    fn read(&self, bytes: &[u8], start: usize) -> Option<Finding> {
        if self.apart && start > 0 && bytes[start - 1].is_ascii_alphanumeric() {
            return None;
        }
        let body = start + self.prefix.len();
        let length = run(&bytes[body..], self.part);
        (length >= self.least).then(|| Finding { kind: self.kind, range: start..body + length })
    }
}

//! Percent-decoding that maps positions back to the original text.

use std::ops::Range;

/// Only ASCII is decoded: no secret contains anything else, and the text stays valid UTF-8.
pub(super) struct Decoded {
    pub text: String,
    /// For each byte of `text`, and for its end, the position in the original.
    positions: Vec<usize>,
}

impl Decoded {
    /// Decodes a text; `None` if it contains no escapes.
    pub(super) fn of(text: &str) -> Option<Self> {
        let escapes: Vec<(usize, char)> = text
            .match_indices('%')
            .filter_map(|(at, _)| Some((at, unescape(text.as_bytes(), at)?)))
            .collect();
        if escapes.is_empty() {
            return None;
        }
        let mut decoded =
            Self { text: String::with_capacity(text.len()), positions: Vec::with_capacity(text.len()) };
        let mut end = 0;
        for (at, c) in escapes {
            decoded.copy(text, end..at);
            decoded.text.push(c);
            decoded.positions.push(at);
            end = at + 3;
        }
        decoded.copy(text, end..text.len());
        decoded.positions.push(text.len());
        Some(decoded)
    }

    /// The corresponding range of the original.
    pub(super) fn original(&self, range: &Range<usize>) -> Range<usize> {
        self.positions[range.start]..self.positions[range.end]
    }

    fn copy(&mut self, text: &str, range: Range<usize>) {
        self.text.push_str(text.get(range.clone()).unwrap_or_default());
        self.positions.extend(range);
    }
}

fn unescape(bytes: &[u8], at: usize) -> Option<char> {
    let digit = |offset: usize| bytes.get(at + offset).and_then(|b| char::from(*b).to_digit(16));
    char::from_u32(digit(1)? * 16 + digit(2)?).filter(char::is_ascii)
}

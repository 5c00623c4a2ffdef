//! A text as it reads once percent-encoding is undone, and where each byte of that stood.

use std::ops::Range;

/// Only ASCII is decoded: no secret holds anything else, and the text stays valid UTF-8.
pub(super) struct Decoded {
    pub text: String,
    /// For each byte of `text`, and for its end, the place in the original.
    places: Vec<usize>,
}

impl Decoded {
    /// `None` if there is nothing to decode.
    pub(super) fn of(text: &str) -> Option<Self> {
        let escapes: Vec<(usize, char)> =
            text.match_indices('%').filter_map(|(at, _)| Some((at, escaped(text.as_bytes(), at)?))).collect();
        if escapes.is_empty() {
            return None;
        }
        let mut decoded =
            Self { text: String::with_capacity(text.len()), places: Vec::with_capacity(text.len()) };
        let mut end = 0;
        for (at, c) in escapes {
            decoded.keep(text, end..at);
            decoded.text.push(c);
            decoded.places.push(at);
            end = at + 3;
        }
        decoded.keep(text, end..text.len());
        decoded.places.push(text.len());
        Some(decoded)
    }

    /// The same stretch of the original.
    pub(super) fn original(&self, range: &Range<usize>) -> Range<usize> {
        self.places[range.start]..self.places[range.end]
    }

    fn keep(&mut self, text: &str, range: Range<usize>) {
        self.text.push_str(&text[range.clone()]);
        self.places.extend(range);
    }
}

fn escaped(bytes: &[u8], at: usize) -> Option<char> {
    let digit = |offset: usize| bytes.get(at + offset).and_then(|b| char::from(*b).to_digit(16));
    char::from_u32(digit(1)? * 16 + digit(2)?).filter(char::is_ascii)
}

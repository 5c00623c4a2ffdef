//! Batches: completions joined in one string. One napi value per completion costs more than one
//! string for all of them.
//!
//! A batch is a sequence of completions. `js/node/completions.ts` reads it, and
//! `tests/golden/batches.json` ties both sides to this layout:
//!
//! | code units | content |
//! | --- | --- |
//! | 5 | kind: see [`Kind`](crate::completion::Kind) |
//! | 5 | id of the call |
//! | 5 | HTTP status, 0 if there is none |
//! | 5 | number of attempts |
//! | 3 x 5 | lengths of the 3 strings, in code units |
//! | rest | the 3 strings |
//!
//! Each number is 5 code units of 7 bits, lowest bits first: units below 128 keep a batch of ASCII
//! strings in Latin-1. One extra code unit at the end means that another batch waits.

use napi::bindgen_prelude::{Either, Latin1String, Utf16String};

use crate::completion::Completion;

/// A JavaScript string of one-byte or two-byte code units.
pub type JsText = Either<Latin1String, Utf16String>;

/// A batch is closed at this length. It stays in memory until the last body that was sliced from it
/// is released.
const MAX_BATCH_UNITS: usize = 16 * 1024;

/// Completions in the layout of this module.
pub struct Batch(Units);

/// V8 copies Latin-1 without inspecting it, but decodes UTF-8. An external string would save the
/// copy, but V8 does not count its memory, and processes grew to several times their size.
enum Units {
    Latin1(String),
    Utf16(Vec<u16>),
}

impl Batch {
    /// Creates a batch of one completion.
    pub fn of(completion: &Completion<'_>) -> Self {
        let mut batch = Self(Units::Latin1(String::with_capacity(completion.size() + 1)));
        batch.push(completion);
        batch
    }

    /// The completion does not fit and needs a new batch.
    pub fn is_full_for(&self, completion: &Completion<'_>) -> bool {
        let length = match &self.0 {
            Units::Latin1(ascii) => ascii.len(),
            Units::Utf16(units) => units.len(),
        };
        length + completion.size() > MAX_BATCH_UNITS
    }

    /// Appends a completion.
    pub fn push(&mut self, completion: &Completion<'_>) {
        if completion.texts.iter().any(|text| !text.is_ascii()) {
            self.make_utf16();
        }
        let [first, second, third] = completion.texts.map(|text| self.units(text));
        for number in [
            completion.kind as u32,
            completion.id,
            completion.status,
            completion.attempts,
            first,
            second,
            third,
        ] {
            self.push_number(number);
        }
        for text in completion.texts {
            match &mut self.0 {
                Units::Latin1(ascii) => ascii.push_str(text),
                Units::Utf16(units) => units.extend(text.encode_utf16()),
            }
        }
    }

    /// Marks that another batch waits.
    pub fn mark_continued(&mut self) {
        self.push_septet(1);
    }

    fn push_number(&mut self, number: u32) {
        for shift in [0, 7, 14, 21, 28] {
            self.push_septet(u8::try_from(number >> shift & 0x7f).unwrap_or_default());
        }
    }

    fn push_septet(&mut self, septet: u8) {
        match &mut self.0 {
            Units::Latin1(ascii) => ascii.push(char::from(septet)),
            Units::Utf16(units) => units.push(septet.into()),
        }
    }

    /// The length of a string in the code units of this batch.
    fn units(&self, text: &str) -> u32 {
        let count = match self.0 {
            Units::Latin1(_) => text.len(),
            Units::Utf16(_) => text.encode_utf16().count(),
        };
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    fn make_utf16(&mut self) {
        if let Units::Latin1(ascii) = &self.0 {
            self.0 = Units::Utf16(ascii.bytes().map(u16::from).collect());
        }
    }
}

impl From<Batch> for JsText {
    fn from(batch: Batch) -> Self {
        match batch.0 {
            Units::Latin1(ascii) => Either::A(ascii.into()),
            Units::Utf16(units) => Either::B(units.into()),
        }
    }
}

#[cfg(test)]
mod golden;

#[cfg(test)]
mod tests {
    use napi::bindgen_prelude::Either;

    use super::{Batch, JsText};
    use crate::completion::{Completion, Kind};

    fn completion(id: u32, texts: [&str; 3]) -> Completion<'_> {
        Completion { kind: Kind::Response, id, status: 200, attempts: 1, texts }
    }

    #[test]
    fn ascii_strings_follow_the_numbers_as_bytes() {
        let mut batch = Batch::of(&completion(7, ["r", "", "{}"]));
        batch.push(&completion(u32::MAX, ["", "a\n1", ""]));
        let Either::A(text) = JsText::from(batch) else { panic!("utf-16") };
        let (first, second) = text.split_at(38);
        assert_eq!(first[..12], [0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 200 - 128, 1]);
        assert_eq!(first[20..], *b"\x01\0\0\0\0\0\0\0\0\0\x02\0\0\0\0r{}");
        assert_eq!(second[5..10], [127, 127, 127, 127, 15]);
        assert!(second.ends_with(b"a\n1"));
    }

    #[test]
    fn one_other_character_makes_the_batch_utf16() {
        let mut batch = Batch::of(&completion(1, ["", "", "ok"]));
        batch.push(&completion(2, ["", "", "é\u{1f600}"]));
        let Either::B(text) = JsText::from(batch) else { panic!("latin-1") };
        assert_eq!(text[35..37], [u16::from(b'o'), u16::from(b'k')]);
        assert_eq!(text[37 + 30], 3);
        assert_eq!(String::from_utf16_lossy(&text[37 + 35..]), "é\u{1f600}");
    }

    #[test]
    fn a_continued_batch_is_one_unit_longer() {
        for body in ["ok", "\u{e9}"] {
            let units = |mark: bool| {
                let mut batch = Batch::of(&completion(1, ["", "", body]));
                if mark {
                    batch.mark_continued();
                }
                match JsText::from(batch) {
                    Either::A(text) => text.len(),
                    Either::B(text) => text.len(),
                }
            };
            assert_eq!(units(true), units(false) + 1, "{body}");
        }
    }

    #[test]
    fn a_full_batch_is_closed() {
        let long = "x".repeat(super::MAX_BATCH_UNITS);
        assert!(Batch::of(&completion(1, ["", "", &long])).is_full_for(&completion(2, [""; 3])));
        assert!(!Batch::of(&completion(1, [""; 3])).is_full_for(&completion(2, [""; 3])));
    }
}

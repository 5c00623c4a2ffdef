//! Letters on their way to JavaScript, in one text: each value that crosses by itself costs more than all the letters of a text.

use napi::bindgen_prelude::{Either, Latin1String, Utf16String};

use crate::letter::Letter;

/// What JavaScript gets: code units of one byte or of two.
pub type Crossing = Either<Latin1String, Utf16String>;

/// A text longer than this is not added to. It lives until the last answer that was cut from it is let go.
const FULL: usize = 16 * 1024;

/// Letters one after the other: seven numbers (kind, id, status, attempts and the lengths of the texts), each as five code units of
/// seven bits with the lowest first, then the three texts. One more code unit at the end says that another batch waits.
pub struct Batch(Units);

/// V8 copies bytes as they stand, but looks at every character of UTF-8. An external string would save the copy as well; but it
/// is memory that V8 does not count, and processes grew to several times their size.
enum Units {
    Narrow(String),
    Wide(Vec<u16>),
}

impl Batch {
    /// A batch of one letter.
    pub fn of(letter: &Letter<'_>) -> Self {
        let mut batch = Self(Units::Narrow(String::with_capacity(letter.size() + 1)));
        batch.push(letter);
        batch
    }

    /// A letter of this size goes into a batch of its own.
    pub fn is_full_for(&self, letter: &Letter<'_>) -> bool {
        let length = match &self.0 {
            Units::Narrow(ascii) => ascii.len(),
            Units::Wide(pairs) => pairs.len(),
        };
        length + letter.size() > FULL
    }

    /// Puts a letter behind the others.
    pub fn push(&mut self, letter: &Letter<'_>) {
        if letter.texts.iter().any(|text| !text.is_ascii()) {
            self.widen();
        }
        let [first, second, third] = letter.texts.map(|text| self.units(text));
        for number in [letter.kind as u32, letter.id, letter.status, letter.attempts, first, second, third] {
            self.push_number(number);
        }
        for text in letter.texts {
            match &mut self.0 {
                Units::Narrow(ascii) => ascii.push_str(text),
                Units::Wide(pairs) => pairs.extend(text.encode_utf16()),
            }
        }
    }

    /// Says that another batch waits.
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
            Units::Narrow(ascii) => ascii.push(char::from(septet)),
            Units::Wide(pairs) => pairs.push(septet.into()),
        }
    }

    /// The length of a text as JavaScript counts it.
    fn units(&self, text: &str) -> u32 {
        let count = match self.0 {
            Units::Narrow(_) => text.len(),
            Units::Wide(_) => text.encode_utf16().count(),
        };
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    fn widen(&mut self) {
        if let Units::Narrow(ascii) = &self.0 {
            self.0 = Units::Wide(ascii.bytes().map(u16::from).collect());
        }
    }
}

impl From<Batch> for Crossing {
    fn from(batch: Batch) -> Self {
        match batch.0 {
            Units::Narrow(ascii) => Either::A(ascii.into()),
            Units::Wide(pairs) => Either::B(pairs.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use napi::bindgen_prelude::Either;

    use super::{Batch, Crossing};
    use crate::letter::{Kind, Letter};

    fn letter(id: u32, texts: [&str; 3]) -> Letter<'_> {
        Letter { kind: Kind::Answer, id, status: 200, attempts: 1, texts }
    }

    #[test]
    fn ascii_crosses_as_bytes_behind_its_numbers() {
        let mut batch = Batch::of(&letter(7, ["r", "", "{}"]));
        batch.push(&letter(u32::MAX, ["", "a\n1", ""]));
        let Either::A(text) = Crossing::from(batch) else { panic!("wide") };
        let (first, second) = text.split_at(38);
        assert_eq!(first[..12], [0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 200 - 128, 1]);
        assert_eq!(first[20..], *b"\x01\0\0\0\0\0\0\0\0\0\x02\0\0\0\0r{}");
        assert_eq!(second[5..10], [127, 127, 127, 127, 15]);
        assert!(second.ends_with(b"a\n1"));
    }

    #[test]
    fn one_other_character_widens_all_and_counts_as_in_javascript() {
        let mut batch = Batch::of(&letter(1, ["", "", "ok"]));
        batch.push(&letter(2, ["", "", "é\u{1f600}"]));
        let Either::B(text) = Crossing::from(batch) else { panic!("narrow") };
        assert_eq!(text[35..37], [u16::from(b'o'), u16::from(b'k')]);
        assert_eq!(text[37 + 30], 3);
        assert_eq!(String::from_utf16_lossy(&text[37 + 35..]), "é\u{1f600}");
    }

    #[test]
    fn a_batch_that_another_follows_is_one_unit_longer() {
        for body in ["ok", "\u{e9}"] {
            let units = |mark: bool| {
                let mut batch = Batch::of(&letter(1, ["", "", body]));
                if mark {
                    batch.mark_continued();
                }
                match Crossing::from(batch) {
                    Either::A(text) => text.len(),
                    Either::B(text) => text.len(),
                }
            };
            assert_eq!(units(true), units(false) + 1, "{body}");
        }
    }

    #[test]
    fn a_long_text_is_not_added_to() {
        let long = "x".repeat(super::FULL);
        assert!(Batch::of(&letter(1, ["", "", &long])).is_full_for(&letter(2, [""; 3])));
        assert!(!Batch::of(&letter(1, [""; 3])).is_full_for(&letter(2, [""; 3])));
    }
}

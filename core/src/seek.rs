//! Where a word stands in a text. The standard library's search is made for long words in long
//! texts; in a browser's download it is as large as a whole part of this engine.

/// The places of a word in a text, one after the other. A type with a name, so that all who search
/// share its code.
#[derive(Clone)]
pub(crate) struct Places<'a> {
    text: &'a [u8],
    word: &'a [u8],
    is_word: fn(&[u8], &[u8]) -> bool,
    at: usize,
}

impl Iterator for Places<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let (text, word) = (self.text, self.word);
        while self.at + word.len() <= text.len() {
            let at = self.at;
            self.at += 1;
            // Most places end here, where nothing is cut out or called yet. The bit is what tells
            // small letters from capitals.
            if text[at] | 0x20 == word[0] | 0x20 && (self.is_word)(&text[at..at + word.len()], word) {
                return Some(at);
            }
        }
        None
    }
}

/// Everywhere the word stands; not empty.
pub(crate) fn find_all<'a>(text: &'a str, word: &'a str) -> Places<'a> {
    Places { text: text.as_bytes(), word: word.as_bytes(), is_word: |here, word| here == word, at: 0 }
}

/// The same, in any case of ASCII letters.
pub(crate) fn find_all_ignoring_case<'a>(text: &'a [u8], word: &'a str) -> Places<'a> {
    Places { text, word: word.as_bytes(), is_word: <[u8]>::eq_ignore_ascii_case, at: 0 }
}

/// Where it stands first.
pub(crate) fn find(text: &str, word: &str) -> Option<usize> {
    find_all(text, word).next()
}

/// What stands before and after it.
pub(crate) fn split_once<'a>(text: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    let at = find(text, word)?;
    Some((&text[..at], &text[at + word.len()..]))
}

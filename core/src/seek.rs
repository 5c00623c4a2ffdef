//! Where a word stands in a text. The standard library's search is made for long words in long texts; in a browser's download it is as
//! large as a whole part of this engine.

/// Everywhere the word stands; not empty.
pub(crate) fn find_all<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let (bytes, word) = (text.as_bytes(), word.as_bytes());
    let is_here = move |at: &usize| bytes[*at] == word[0] && bytes[*at..].starts_with(word);
    (0..bytes.len()).filter(is_here)
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

//! Byte classes that the detectors share.

/// Whether the bytes are `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, hexadecimal in either case.
pub fn is_uuid(bytes: &[u8]) -> bool {
    bytes.len() == UUID_LENGTH
        && bytes.iter().enumerate().all(|(at, b)| match at {
            8 | 13 | 18 | 23 => *b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}

pub(super) const UUID_LENGTH: usize = 36;

/// Whether the bytes are 50 letters and digits, at least one of each: the shape of API tokens
/// before `PT`.
pub(super) fn is_legacy_token(bytes: &[u8]) -> bool {
    bytes.len() == 50
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && bytes.iter().any(u8::is_ascii_digit)
        && bytes.iter().any(u8::is_ascii_alphabetic)
}

/// Whether the byte belongs to either base64 alphabet; padding does not count.
pub fn is_base64(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'-' | b'_')
}

/// The number of leading bytes of a class.
pub(super) fn run_length(bytes: &[u8], is_member: fn(u8) -> bool) -> usize {
    bytes.iter().position(|b| !is_member(*b)).unwrap_or(bytes.len())
}

/// The positions of a word. `str::find` would add its two-way search and the messages of its panics
/// to the browser build, which are 5 KB.
pub(crate) fn find_all<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let (first, word) = (word.as_bytes()[0], word.as_bytes());
    let windows = text.as_bytes().windows(word.len()).enumerate();
    // Most positions fail the first test, which is much cheaper.
    windows.filter(move |(_, here)| here[0] == first && *here == word).map(|(at, _)| at)
}

/// The parts before and after the first occurrence of a word.
pub(crate) fn split_once<'a>(text: &'a str, word: &'a str) -> Option<(&'a str, &'a str)> {
    let at = find_all(text, word).next()?;
    Some((text.get(..at)?, text.get(at + word.len()..)?))
}

/// The positions of a needle, in any case of ASCII letters. The first bytes are compared before the
/// rest, in one case, because most positions differ there.
pub(crate) fn find_ignoring_case<'a>(
    text: &'a [u8],
    needle: &'a str,
) -> impl Iterator<Item = usize> + use<'a> {
    let needle = needle.as_bytes();
    let is_match =
        move |window: &[u8]| window[0] | 0x20 == needle[0] | 0x20 && window.eq_ignore_ascii_case(needle);
    text.windows(needle.len()).enumerate().filter(move |(_, window)| is_match(window)).map(|(at, _)| at)
}

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
    find(text.as_bytes(), word.as_bytes(), 0, |here, word| here == word)
}

/// The parts before and after the first occurrence of a word.
pub(crate) fn split_once<'a>(text: &'a str, word: &'a str) -> Option<(&'a str, &'a str)> {
    let at = find_all(text, word).next()?;
    Some((text.get(..at)?, text.get(at + word.len()..)?))
}

/// The positions of a needle, in any case of ASCII letters.
pub(crate) fn find_ignoring_case<'a>(
    text: &'a [u8],
    needle: &'a str,
) -> impl Iterator<Item = usize> + use<'a> {
    find(text, needle.as_bytes(), 0x20, <[u8]>::eq_ignore_ascii_case)
}

/// The positions of a needle. The first byte, without the bits of `ignored`, is compared before
/// the rest: most positions differ there, and this test is much cheaper.
fn find<'a>(
    text: &'a [u8],
    needle: &'a [u8],
    ignored: u8,
    is_match: fn(&[u8], &[u8]) -> bool,
) -> impl Iterator<Item = usize> + use<'a> {
    let first = needle[0] | ignored;
    let mut next = 0;
    std::iter::from_fn(move || {
        loop {
            let at = next + text.get(next..)?.iter().position(|byte| byte | ignored == first)?;
            next = at + 1;
            if is_match(text.get(at..at + needle.len())?, needle) {
                return Some(at);
            }
        }
    })
}

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

//! How many messages the text of one is cut into.

/// Characters of one segment and of each of several (3GPP TS 23.040, 9.2.3.24.1): of the alphabet
/// of phones, or of Unicode.
const PHONE: (usize, usize) = (160, 153);
const UNICODE: (usize, usize) = (70, 67);

/// The number of segments. Only ASCII counts as the alphabet of phones, which has a few letters
/// more.
pub(super) fn count(body: &str) -> usize {
    let (one, each) = if body.is_ascii() { PHONE } else { UNICODE };
    let length = body.encode_utf16().count();
    if length <= one { 1 } else { length.div_ceil(each) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_and_other_letters_take_more() {
        assert_eq!([0, 160, 161, 306, 307].map(|length| count(&"x".repeat(length))), [1, 1, 2, 2, 3]);
        assert_eq!([70, 71, 135].map(|length| count(&"я".repeat(length))), [1, 2, 3]);
    }
}

//! The number of SMS segments of a text.

/// The characters of a single segment and of each of several segments (3GPP TS 23.040, 9.2.3.24.1),
/// in the GSM alphabet and in UCS-2.
const GSM: (usize, usize) = (160, 153);
const UCS2: (usize, usize) = (70, 67);

/// The number of segments. Only ASCII is counted as the GSM alphabet, which contains a few more
/// characters.
pub(super) fn count(body: &str) -> usize {
    let (one, each) = if body.is_ascii() { GSM } else { UCS2 };
    let length = body.encode_utf16().count();
    if length <= one { 1 } else { length.div_ceil(each) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_and_other_alphabets_need_more_segments() {
        assert_eq!([0, 160, 161, 306, 307].map(|length| count(&"x".repeat(length))), [1, 1, 2, 2, 3]);
        assert_eq!([70, 71, 135].map(|length| count(&"я".repeat(length))), [1, 2, 3]);
    }
}

//! Text from the server on its way into an error: scrubbed, without control characters, of bounded length.

use crate::redact::Scrubber;

/// The longest message that is taken from a server, in characters.
const LONGEST_MESSAGE: usize = 500;
/// The longest excerpt of a body, in characters.
const LONGEST_EXCERPT: usize = 2000;
/// How many bytes are looked at. More than is kept, so that no secret is cut in half, and then overlooked, at the end of it.
const WINDOW: usize = 16 * 1024;

/// A message of one line.
pub(crate) fn line(text: &str, scrubber: &Scrubber) -> String {
    let plain: String =
        window(text.as_bytes()).chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    shorten(&scrubber.scrub(plain.trim()), LONGEST_MESSAGE)
}

/// The beginning of a body. Line breaks stay.
pub(crate) fn excerpt(body: &[u8], scrubber: &Scrubber) -> String {
    let plain: String =
        window(body).chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    shorten(&scrubber.scrub(plain.trim()), LONGEST_EXCERPT)
}

fn window(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(&bytes[..bytes.len().min(WINDOW)])
}

fn shorten(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        None => text.to_owned(),
        Some(_) => text.chars().take(longest - 1).chain(['…']).collect(),
    }
}

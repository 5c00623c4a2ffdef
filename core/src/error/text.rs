//! Text from the server on its way into an error: scrubbed, without control characters, of bounded
//! length.

use crate::secrets::redact::Redactor;

/// The longest message that is taken from a server, in characters.
const LONGEST_MESSAGE: usize = 500;
/// The longest excerpt of a body, in characters.
const LONGEST_EXCERPT: usize = 2000;
/// How many bytes are looked at.
const WINDOW: usize = 16 * 1024;
/// How much of a text that was longer than the window is dropped at its end, where a secret may be
/// cut in half and overlooked. The excerpt is far from there, unless most of what stands before it
/// was secrets and is gone.
const TAIL: usize = 4 * 1024;

/// A message of one line.
pub(crate) fn line(text: &str, redactor: &Redactor) -> String {
    let plain: String =
        window(text.as_bytes()).chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    shorten(whole(&redactor.redact(plain.trim()), text.len()), LONGEST_MESSAGE)
}

/// The beginning of a body. Line breaks stay.
pub(crate) fn excerpt(body: &[u8], redactor: &Redactor) -> String {
    let plain: String =
        window(body).chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    shorten(whole(&redactor.redact(plain.trim()), body.len()), LONGEST_EXCERPT)
}

fn window(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(&bytes[..bytes.len().min(WINDOW)])
}

/// The part of a scrubbed text, once of `length` bytes, that holds no half of a secret.
fn whole(text: &str, length: usize) -> &str {
    let tail = if length > WINDOW { TAIL } else { 0 };
    let end = (0..=text.len().saturating_sub(tail)).rev().find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or_default()]
}

fn shorten(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        None => text.to_owned(),
        Some(_) => text.chars().take(longest - 1).chain(['…']).collect(),
    }
}

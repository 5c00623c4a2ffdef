//! Sanitising of server text for errors: redacted, without control characters, of bounded length.

use crate::secrets::redact::Redactor;

/// The maximum length of a server message, in characters.
const MAX_MESSAGE_LENGTH: usize = 500;
/// The maximum length of a body excerpt, in characters.
const MAX_EXCERPT_LENGTH: usize = 2000;
/// The number of bytes that are examined.
const WINDOW_SIZE: usize = 16 * 1024;
/// The number of bytes that are dropped at the end of a text longer than the window, where a secret
/// may be truncated and therefore not detected. The excerpt ends far before it, unless most of the
/// preceding text was redacted.
const TAIL_SIZE: usize = 4 * 1024;

/// A message of one line.
pub(crate) fn line(text: &str, redactor: &Redactor) -> String {
    let plain: String =
        window(text.as_bytes()).chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    truncate(without_tail(&redactor.redact(plain.trim()), text.len()), MAX_MESSAGE_LENGTH)
}

/// The beginning of a body. Line breaks are kept.
pub(crate) fn excerpt(body: &[u8], redactor: &Redactor) -> String {
    let plain: String =
        window(body).chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    truncate(without_tail(&redactor.redact(plain.trim()), body.len()), MAX_EXCERPT_LENGTH)
}

fn window(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(&bytes[..bytes.len().min(WINDOW_SIZE)])
}

/// The part of a redacted text, originally of `length` bytes, that contains no truncated secret.
fn without_tail(text: &str, length: usize) -> &str {
    let tail = if length > WINDOW_SIZE { TAIL_SIZE } else { 0 };
    let end = (0..=text.len().saturating_sub(tail)).rev().find(|at| text.is_char_boundary(*at));
    text.get(..end.unwrap_or_default()).unwrap_or_default()
}

fn truncate(text: &str, max_length: usize) -> String {
    match text.char_indices().nth(max_length) {
        None => text.to_owned(),
        Some(_) => text.chars().take(max_length - 1).chain(['…']).collect(),
    }
}

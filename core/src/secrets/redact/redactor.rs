//! Redaction of the data that one client sends and receives: all shapes, and its own secret in
//! every encoding.

use std::borrow::Cow;
use std::fmt;
#[cfg(feature = "server")]
use std::sync::Arc;

#[cfg(feature = "server")]
use zeroize::Zeroizing;

#[cfg(feature = "server")]
use super::encodings;
use super::{REDACTED, find_all, find_secrets, is_secret_header, replace};

/// Redacts like [`redact`](super::redact), and additionally one credential whatever its shape.
/// `default()` redacts by shape only. A clone shares the memory of the token.
#[derive(Clone, Default)]
pub struct Redactor {
    #[cfg(feature = "server")]
    credential: Option<(String, Arc<Zeroizing<String>>)>,
}

impl Redactor {
    /// Also redacts this token: verbatim, percent-encoded, escaped in JSON, and in base64 at any
    /// offset. A token of fewer than 8 characters, and one of fewer than 20 without both letters
    /// and digits, may be part of an ordinary word: it is redacted only as `project:token`, in the
    /// same encodings.
    #[cfg(feature = "server")]
    pub fn new(project: &str, token: Arc<Zeroizing<String>>) -> Self {
        Self { credential: Some((project.to_owned(), token)) }
    }

    /// Redacts a text. Redact before truncating: a truncated secret cannot be recognised.
    pub fn redact<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let ranges = find_all(text, |text| self.find(text));
        replace(text, &ranges)
    }

    #[cfg(feature = "server")]
    fn find(&self, text: &str) -> Vec<std::ops::Range<usize>> {
        let mut ranges = find_secrets(text);
        if let Some((project, token)) = &self.credential {
            ranges.extend(find_token(project, token, text));
        }
        ranges
    }

    #[cfg(not(feature = "server"))]
    #[allow(clippy::unused_self, reason = "the same call in both builds")]
    fn find(&self, text: &str) -> Vec<std::ops::Range<usize>> {
        find_secrets(text)
    }

    /// Redacts the value of a header: `Authorization`, cookies and signatures completely, other
    /// values like any text.
    pub fn redact_header<'a>(&self, name: &str, value: &'a str) -> Cow<'a, str> {
        if is_secret_header(name) { Cow::Borrowed(REDACTED) } else { self.redact(value) }
    }
}

#[cfg(feature = "server")]
fn find_token(project: &str, token: &str, text: &str) -> Vec<std::ops::Range<usize>> {
    if encodings::is_distinct(token) {
        return encodings::find(token, text);
    }
    let mut pair = Zeroizing::new(String::with_capacity(project.len() + 1 + token.len()));
    pair.extend([project, ":", token]);
    encodings::find(&pair, text)
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Redactor")
    }
}

//! Scrubs what one client sends and receives: all shapes, and its own secret in every form.

use std::borrow::Cow;
use std::fmt;

#[cfg(feature = "server")]
use super::encodings;
use super::{REDACTED, find_all, find_shapes, is_secret_header, replace};

/// Redacts like [`redact`](super::redact), and a particular credential whatever its shape.
/// `default()` knows the shapes alone. A clone shares the token's memory.
#[derive(Clone, Default)]
pub struct Redactor {
    #[cfg(feature = "server")]
    pair: Option<(crate::ProjectId, crate::credentials::ApiToken)>,
}

impl Redactor {
    /// Also looks for this token: as it is, percent-encoded, escaped in JSON, and in base64 at any
    /// offset. A token of fewer than 8 characters, and one of fewer than 20 without both letters
    /// and digits, may be part of an ordinary word: it is found as `project:token` only, in the
    /// same forms.
    #[cfg(feature = "server")]
    pub fn new(credentials: &crate::credentials::Credentials) -> Self {
        Self { pair: Some((credentials.project().clone(), credentials.token().clone())) }
    }

    /// The text without secrets. Scrub before cutting a text short: half a secret cannot be
    /// recognised.
    pub fn redact<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let ranges = find_all(text, |text| self.find(text));
        replace(text, &ranges)
    }

    #[cfg(feature = "server")]
    fn find(&self, text: &str) -> Vec<std::ops::Range<usize>> {
        let mut ranges = find_shapes(text);
        if let Some((project, token)) = &self.pair {
            ranges.extend(find_token(project, token.reveal(), text));
        }
        ranges
    }

    #[cfg(not(feature = "server"))]
    #[allow(clippy::unused_self, reason = "the same call in both builds")]
    fn find(&self, text: &str) -> Vec<std::ops::Range<usize>> {
        find_shapes(text)
    }

    /// The value of a header as it may be shown: nothing of `Authorization`, cookies and
    /// signatures, the rest scrubbed.
    pub fn redact_header<'a>(&self, name: &str, value: &'a str) -> Cow<'a, str> {
        if is_secret_header(name) { Cow::Borrowed(REDACTED) } else { self.redact(value) }
    }
}

#[cfg(feature = "server")]
fn find_token(project: &crate::ProjectId, token: &str, text: &str) -> Vec<std::ops::Range<usize>> {
    if encodings::is_distinct(token) {
        return encodings::find(token, text);
    }
    let mut pair = zeroize::Zeroizing::new(String::with_capacity(project.as_str().len() + 1 + token.len()));
    pair.extend([project.as_str(), ":", token]);
    encodings::find(&pair, text)
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Redactor")
    }
}

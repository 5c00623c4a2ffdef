//! Detection of secrets by their shape. No particular secret is known here, and no finding contains
//! one.
//!
//! The shapes come from the tokens in SignalWire's documents and from published test vectors. No
//! length is guaranteed, so a match is a reason to redact, to warn or to ask, and the lack of one
//! never proves that something is *not* a secret.

mod base64;
mod bytes;
mod context;
mod jwt;
mod pair;
mod placeholder;
mod prefixed;
mod server;
mod url;

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

pub use base64::decode as decode_base64;
pub(crate) use bytes::{find_all, find_ignoring_case, split_once};
pub use bytes::{is_base64, is_uuid};
pub(crate) use pair::is_pair;
pub use placeholder::is_placeholder;
pub use server::{server_secret, server_secret_in_url, server_secret_value};

/// A kind of secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecretKind {
    /// An API token: `PT` and 48 hexadecimal digits.
    ApiToken,
    /// An API token of the older format: 50 letters and digits. In running text it is detected only
    /// near a word such as `signalwire` or `api_token`.
    LegacyApiToken,
    /// A key that signs webhooks: `PSK_…`.
    SigningKey,
    /// Project id and token together: as `project:token`, or in base64, with or without a preceding
    /// `Basic`.
    BasicCredential,
    /// The password in a URL.
    UrlPassword,
    /// The token after `Bearer`, if it is neither of the next two.
    BearerToken,
    /// A JWS: the token of a room, a chat or a pub-sub channel. Intended for browsers, and
    /// short-lived.
    SignedToken,
    /// A JWE: the token of a subscriber. Intended for browsers, and short-lived.
    EncryptedToken,
    /// A click-to-call token: `c2c_` and 32 hexadecimal digits. Public by design, so it is detected
    /// but not redacted.
    ClickToCall,
}

impl SecretKind {
    /// The name for messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::ApiToken => "API token",
            Self::LegacyApiToken => "API token (older format)",
            Self::SigningKey => "signing key",
            Self::BasicCredential => "Basic credential",
            Self::UrlPassword => "password in a URL",
            Self::BearerToken => "bearer token",
            Self::SignedToken => "signed browser token",
            Self::EncryptedToken => "subscriber token",
            Self::ClickToCall => "click-to-call token",
        }
    }

    /// The stable identifier.
    pub fn code(self) -> &'static str {
        match self {
            Self::ApiToken => "api_token",
            Self::LegacyApiToken => "legacy_api_token",
            Self::SigningKey => "signing_key",
            Self::BasicCredential => "basic_credential",
            Self::UrlPassword => "url_password",
            Self::BearerToken => "bearer_token",
            Self::SignedToken => "signed_token",
            Self::EncryptedToken => "encrypted_token",
            Self::ClickToCall => "click_to_call",
        }
    }

    /// Whether the secret belongs on a server: its owner controls the project or can forge its
    /// webhooks.
    pub fn is_server_secret(self) -> bool {
        matches!(
            self,
            Self::ApiToken
                | Self::LegacyApiToken
                | Self::SigningKey
                | Self::BasicCredential
                | Self::UrlPassword
        )
    }

    /// Whether it must not appear in a log or an error.
    pub fn is_redacted(self) -> bool {
        self != Self::ClickToCall
    }
}

/// The range of a text that looks like a secret. It does not contain the text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The kind of secret.
    pub kind: SecretKind,
    /// The byte range, on character boundaries.
    pub range: Range<usize>,
}

/// Detects everything in a text that looks like a secret, in order and without overlaps.
pub fn detect(text: &str) -> Vec<Finding> {
    merge(&detect_all(text))
}

fn detect_all(text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for detector in [prefixed::detect, jwt::detect, url::detect, context::detect, base64::detect] {
        detector(text, &mut found);
    }
    found
}

/// Classifies a whole value that is a secret from end to end, or whose secret part is a Basic
/// credential.
pub fn classify(value: &str) -> Option<SecretKind> {
    if let [only] = detect(value).as_slice()
        && (only.range == (0..value.len()) || only.kind == SecretKind::BasicCredential)
    {
        return Some(only.kind);
    }
    bytes::is_legacy_token(value.as_bytes()).then_some(SecretKind::LegacyApiToken)
}

/// Merges overlapping findings: the first and widest determines the kind, all together the range.
fn merge(found: &[Finding]) -> Vec<Finding> {
    let mut merged: Vec<Finding> = Vec::with_capacity(found.len());
    for index in in_order(found.iter().map(|finding| &finding.range)) {
        let Finding { kind, range } = found[index].clone();
        match merged.last_mut() {
            Some(last) if range.start < last.range.end => last.range.end = last.range.end.max(range.end),
            _ => merged.push(Finding { kind, range }),
        }
    }
    merged
}

/// The indexes of ranges, ordered by start, then by width, widest first. Uses a heap, because
/// `sort` of std is five times its size in the wasm build.
pub(crate) fn in_order<'a>(ranges: impl Iterator<Item = &'a Range<usize>>) -> impl Iterator<Item = usize> {
    let keys = ranges.enumerate().map(|(index, range)| (range.start, Reverse(range.end), index));
    keys.collect::<BinaryHeap<_>>().into_sorted_vec().into_iter().map(|(_, _, index)| index)
}

//! What secrets look like. Shapes only: nothing here knows a particular secret, and no finding
//! holds one.
//!
//! Found in tokens of SignalWire's documents and published test vectors; none of the lengths is
//! promised, so a shape is a reason to redact, to warn or to ask, never proof that something is
//! *not* a secret.

mod base64;
mod bytes;
mod context;
mod jwt;
mod pair;
mod placeholder;
mod prefixed;
mod server;
mod url;

use std::collections::BinaryHeap;
use std::ops::Range;

pub use base64::decode as decode_base64;
pub use bytes::{is_base64, is_uuid};
pub(crate) use pair::is_pair;
pub use placeholder::is_placeholder;
pub use server::{server_secret, server_secret_in_url, server_secret_like};

/// A kind of secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SecretKind {
    /// An API token: `PT` and 48 hexadecimal digits.
    ApiToken,
    /// An API token of the older shape: 50 letters and digits. In running text only near a word
    /// that tells.
    LegacyApiToken,
    /// A key that signs webhooks: `PSK_…`.
    SigningKey,
    /// Project id and token together: as `project:token`, or in base64, with or without `Basic` in
    /// front.
    BasicCredential,
    /// The password in a URL.
    UrlPassword,
    /// What follows `Bearer`, if it is none of the next two.
    BearerToken,
    /// A JWS: the token of a room, a chat or a pub-sub channel. Made for browsers, and short-lived.
    SignedToken,
    /// A JWE: the token of a subscriber. Made for browsers, and short-lived.
    EncryptedToken,
    /// A click-to-call token: `c2c_` and 32 hexadecimal digits. Public by design, so it is found
    /// but not redacted.
    ClickToCall,
}

impl SecretKind {
    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::ApiToken => "API token",
            Self::LegacyApiToken => "API token (older shape)",
            Self::SigningKey => "signing key",
            Self::BasicCredential => "Basic credential",
            Self::UrlPassword => "password in a URL",
            Self::BearerToken => "bearer token",
            Self::SignedToken => "signed browser token",
            Self::EncryptedToken => "subscriber token",
            Self::ClickToCall => "click-to-call token",
        }
    }

    /// What programs call it.
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

    /// It belongs on a server: who has it controls the project or can forge its webhooks.
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

    /// It must not be shown in a log or an error.
    pub fn is_redacted(self) -> bool {
        self != Self::ClickToCall
    }
}

/// Where in a text something looks like a secret. It does not hold the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it looks like.
    pub kind: SecretKind,
    /// The bytes of it, on character boundaries.
    pub range: Range<usize>,
}

/// Everything in a text that looks like a secret, in order and without overlaps.
pub fn detect(text: &str) -> Vec<Finding> {
    merge(&find_each(text))
}

fn find_each(text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for finder in [prefixed::find, jwt::find, url::find, context::find, base64::find] {
        finder(text, &mut found);
    }
    found
}

/// What a whole value looks like: one that is a secret from end to end, or all of whose secret
/// parts together are.
pub fn classify(value: &str) -> Option<SecretKind> {
    if let [only] = detect(value).as_slice()
        && (only.range == (0..value.len()) || only.kind == SecretKind::BasicCredential)
    {
        return Some(only.kind);
    }
    bytes::is_legacy_token(value.as_bytes()).then_some(SecretKind::LegacyApiToken)
}

/// Of findings that overlap, the first and widest names the kind; together they give the range.
fn merge(found: &[Finding]) -> Vec<Finding> {
    let mut merged: Vec<Finding> = Vec::with_capacity(found.len());
    for number in in_order(found.iter().map(|finding| &finding.range)) {
        let Finding { kind, range } = found[number].clone();
        match merged.last_mut() {
            Some(last) if range.start < last.range.end => last.range.end = last.range.end.max(range.end),
            _ => merged.push(Finding { kind, range }),
        }
    }
    merged
}

/// The numbers of ranges, first and widest first. A heap, as the library's sort is five times its
/// size.
pub(crate) fn in_order<'a>(ranges: impl Iterator<Item = &'a Range<usize>>) -> impl Iterator<Item = usize> {
    let keys = ranges.enumerate().map(|(number, range)| (range.start, usize::MAX - range.end, number));
    keys.collect::<BinaryHeap<_>>().into_sorted_vec().into_iter().map(|(_, _, number)| number)
}

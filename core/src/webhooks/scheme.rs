//! The signature schemes.

use std::fmt;

use super::{SignatureError, WebhookRequest};

/// A signature scheme. Sources: `SignalWire`'s guide to webhook security for the first two, the
/// published packages for the Compatibility API for the third.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// `X-SignalWire-SHA256-Signature`: lower-case hex of HMAC-SHA256 over URL and body. Sent with
    /// requests during calls.
    HexSha256,
    /// `X-SignalWire-Signature`: lower-case hex of HMAC-SHA1 over URL and body.
    HexSha1,
    /// `X-SignalWire-Signature` or `X-Twilio-Signature`: base64 of HMAC-SHA1 over the URL and the
    /// fields of the form, sorted by name. Without a form, over the URL alone, whose parameter
    /// `bodySHA256` is the hash of the body.
    Compat,
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Hexadecimal digits of a SHA-1 digest.
const HEX_SHA1_LENGTH: usize = 40;
/// Base64 characters of a SHA-1 digest.
const BASE64_SHA1_LENGTH: usize = 28;

impl Scheme {
    /// All schemes.
    pub const ALL: [Self; 3] = [Self::HexSha256, Self::HexSha1, Self::Compat];

    /// The name in the bindings: `hex-sha256`, `hex-sha1`, `compat`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::HexSha256 => "hex-sha256",
            Self::HexSha1 => "hex-sha1",
            Self::Compat => "compat",
        }
    }

    /// The header with the signature, in lower case.
    pub fn header(self) -> &'static str {
        match self {
            Self::HexSha256 => "x-signalwire-sha256-signature",
            Self::HexSha1 | Self::Compat => "x-signalwire-signature",
        }
    }

    /// Finds a scheme by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.as_str() == name)
    }

    /// The scheme and the signature of a request. Only the strongest header counts: a weaker valid
    /// signature does not compensate for a stronger invalid one.
    pub(super) fn of<'a>(request: &WebhookRequest<'a>) -> Result<(Self, &'a str), SignatureError> {
        if let Some(signature) = request.signature_sha256 {
            return Ok((Self::HexSha256, signature.trim()));
        }
        let signature =
            request.signature.or(request.signature_twilio).ok_or_else(SignatureError::missing)?.trim();
        match signature.len() {
            HEX_SHA1_LENGTH => Ok((Self::HexSha1, signature)),
            BASE64_SHA1_LENGTH => Ok((Self::Compat, signature)),
            _ => Err(SignatureError::malformed()),
        }
    }
}

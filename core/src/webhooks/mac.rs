//! Message authentication codes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::crypto::hmac;
use super::{Scheme, SigningKey};

/// A key for one scheme. The state that is derived from the key is not wiped, so it does not
/// outlive a request.
pub(super) struct Mac {
    scheme: Scheme,
    key: hmac::Key,
}

impl Mac {
    pub(super) fn new(scheme: Scheme, key: &SigningKey) -> Self {
        let algorithm = match scheme {
            Scheme::HexSha256 => hmac::HMAC_SHA256,
            Scheme::HexSha1 | Scheme::Compat => hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
        };
        Self { scheme, key: hmac::Key::new(algorithm, key.bytes()) }
    }

    /// The signature as in its header.
    pub(super) fn sign(&self, url: &str, suffix: &[u8]) -> String {
        let tag = hmac::sign(&self.key, &[url.as_bytes(), suffix].concat());
        match self.scheme {
            Scheme::HexSha256 | Scheme::HexSha1 => hex(tag.as_ref()),
            Scheme::Compat => STANDARD.encode(tag),
        }
    }

    /// Whether the signature matches a URL and its suffix.
    pub(super) fn verifies(&self, url: &str, suffix: &[u8], signature: &str) -> bool {
        let message = [url.as_bytes(), suffix].concat();
        self.decode(signature).is_some_and(|tag| hmac::verify(&self.key, &message, &tag).is_ok())
    }

    /// Whether a string has the format of a signature of this scheme.
    pub(super) fn is_well_formed(&self, signature: &str) -> bool {
        self.decode(signature)
            .is_some_and(|tag| tag.len() == self.key.algorithm().digest_algorithm().output_len())
    }

    fn decode(&self, signature: &str) -> Option<Vec<u8>> {
        match self.scheme {
            Scheme::HexSha256 | Scheme::HexSha1 => unhex(signature),
            Scheme::Compat => STANDARD.decode(signature).ok(),
        }
    }
}

/// Encodes bytes as lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

/// Decodes lower-case hexadecimal digits. Upper-case digits are rejected: the platform does not
/// send them, and each signature must have one representation.
fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let pair = |pair: &[u8]| match pair {
        [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    };
    text.as_bytes().chunks(2).map(pair).collect()
}

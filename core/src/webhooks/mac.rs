//! Digests. `ring` is here for TLS anyway; it compares in constant time.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::hmac;

use super::{Scheme, SigningKey};

/// A key made ready for one scheme. What `ring` derives from the key is not wiped, so it does not
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

    /// The signature as its header carries it.
    pub(super) fn sign(&self, url: &str, tail: &[u8]) -> String {
        let tag = hmac::sign(&self.key, &[url.as_bytes(), tail].concat());
        match self.scheme {
            Scheme::HexSha256 | Scheme::HexSha1 => hex(tag.as_ref()),
            Scheme::Compat => STANDARD.encode(tag),
        }
    }

    /// Whether it is the signature of a URL and what follows it.
    pub(super) fn verifies(&self, url: &str, tail: &[u8], signature: &str) -> bool {
        let message = [url.as_bytes(), tail].concat();
        self.decode(signature).is_some_and(|tag| hmac::verify(&self.key, &message, &tag).is_ok())
    }

    /// Whether a text is written like a signature of this scheme.
    pub(super) fn reads(&self, signature: &str) -> bool {
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

/// Lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|half| char::from_digit(half.into(), 16))
        .collect()
}

/// Upper-case digits are not taken: the platform writes none, and each signature has one spelling.
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

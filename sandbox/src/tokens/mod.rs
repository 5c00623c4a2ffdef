//! API tokens, and signed and encrypted tokens for browsers.

mod api;
mod jwe;
mod jws;

pub(crate) use api::{ApiToken, ApiTokens};

use rand::random;
use ring::aead::{AES_256_GCM, LessSafeKey, UnboundKey};
use ring::hmac;
use serde_json::{Value, json};

/// The keys of tokens for browsers, generated at each start.
pub(crate) struct Keys {
    signing: hmac::Key,
    encryption: LessSafeKey,
}

impl Keys {
    /// Generates the keys.
    pub fn generate() -> Result<Self, ring::error::Unspecified> {
        let signing = hmac::Key::new(hmac::HMAC_SHA512, &random::<[u8; 64]>());
        let encryption = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &random::<[u8; 32]>())?);
        Ok(Self { signing, encryption })
    }

    /// Signs a JWS with the header of a video room token.
    pub fn sign(&self, claims: &Value) -> String {
        jws::sign(&self.signing, &json!({ "typ": "VRT", "alg": "HS512" }), claims)
    }

    /// Encrypts a JWE of this `typ`: `SAT` for subscriber tokens, `Refresh` for refresh tokens.
    pub fn encrypt(&self, typ: &str, claims: &Value) -> String {
        jwe::encrypt(&self.encryption, &json!({ "alg": "dir", "enc": "A256GCM", "typ": typ }), claims)
    }

    /// Decrypts the claims of a token of this `typ`; `None` if it expired before `now`, in Unix
    /// seconds.
    pub fn decrypt(&self, typ: &str, token: &str, now: i64) -> Option<Value> {
        let (header, claims) = jwe::decrypt(&self.encryption, token)?;
        let is_valid = claims["exp"].as_i64().is_some_and(|end| end > now);
        (header["typ"] == typ && is_valid).then_some(claims)
    }
}

/// Random lower-case hex digits, 2 for each byte.
pub(crate) fn hex<const BYTES: usize>() -> String {
    let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or('0');
    random::<[u8; BYTES]>().iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

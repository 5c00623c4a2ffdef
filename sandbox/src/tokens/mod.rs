//! Tokens of all kinds, made and checked for real.

mod api;
mod jwe;
mod jws;

pub(crate) use api::{ApiToken, ApiTokens};

use rand::random;
use ring::aead::{AES_256_GCM, LessSafeKey, UnboundKey};
use ring::hmac;
use serde_json::{Value, json};

/// The keys that tokens for browsers are made with; new at each start.
pub(crate) struct Keys {
    signing: hmac::Key,
    sealing: LessSafeKey,
}

impl Keys {
    /// Random keys.
    pub fn generate() -> Result<Self, ring::error::Unspecified> {
        let signing = hmac::Key::new(hmac::HMAC_SHA512, &random::<[u8; 64]>());
        let sealing = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &random::<[u8; 32]>())?);
        Ok(Self { signing, sealing })
    }

    /// A JWS with the header of a video room token.
    pub fn sign(&self, claims: &Value) -> String {
        jws::sign(&self.signing, &json!({ "typ": "VRT", "alg": "HS512" }), claims)
    }

    /// A JWE of the given `typ`: `SAT` for subscribers, `Refresh` for what renews it.
    pub fn seal(&self, typ: &str, claims: &Value) -> String {
        jwe::seal(&self.sealing, &json!({ "alg": "dir", "enc": "A256GCM", "typ": typ }), claims)
    }

    /// The claims of a token of this `typ` that these keys sealed and that is not over at `now`, in
    /// Unix seconds.
    pub fn open(&self, typ: &str, token: &str, now: i64) -> Option<Value> {
        let (header, claims) = jwe::open(&self.sealing, token)?;
        let alive = claims["exp"].as_i64().is_some_and(|end| end > now);
        (header["typ"] == typ && alive).then_some(claims)
    }
}

/// Random lower-case hex digits, two for each byte.
pub(crate) fn hex<const BYTES: usize>() -> String {
    let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or('0');
    random::<[u8; BYTES]>().iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

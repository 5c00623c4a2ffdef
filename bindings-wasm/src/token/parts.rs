//! Compact JWS and JWE: RFC 7515 section 7.1, RFC 7516 section 7.1.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

/// What can be read of a token without a key.
pub struct Parts {
    pub header: Map<String, Value>,
    /// Of a JWS; those of a JWE are sealed.
    pub claims: Option<Map<String, Value>>,
}

impl Parts {
    /// `None` for what is neither.
    pub fn of(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('.').collect();
        let header = object(parts[0]).filter(|header| header.contains_key("alg"))?;
        let is_base64url = |part: &&str| URL_SAFE_NO_PAD.decode(part).is_ok();
        match parts.as_slice() {
            [_, claims, signature] if !signature.is_empty() && is_base64url(signature) => {
                Some(Self { header, claims: Some(object(claims)?) })
            }
            [_, sealed @ ..]
                if sealed.len() == 4 && sealed.iter().all(is_base64url) && header.contains_key("enc") =>
            {
                Some(Self { header, claims: None })
            }
            _ => None,
        }
    }
}

fn object(part: &str) -> Option<Map<String, Value>> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

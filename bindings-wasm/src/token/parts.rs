//! Compact JWS and JWE: RFC 7515 section 7.1, RFC 7516 section 7.1.

use signalwire_core::internal::json::{Map, Value, parse};
use signalwire_core::internal::secrets::detect::{decode_base64, is_base64};

/// The parts of a token that are readable without a key.
pub struct Parts {
    pub header: Map<String, Value>,
    /// The claims of a JWS. Those of a JWE are encrypted.
    pub claims: Option<Map<String, Value>>,
}

impl Parts {
    /// Parses a token. Returns `None` if the text is neither a JWS nor a JWE.
    pub fn of(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('.').collect();
        let header = object(parts[0]).filter(|header| header.contains_key("alg"))?;
        match parts.as_slice() {
            [_, claims, signature] if !signature.is_empty() && is_base64url(signature) => {
                Some(Self { header, claims: Some(object(claims)?) })
            }
            [_, key, sealed @ ..] if sealed.len() == 3 && header.contains_key("enc") => {
                let is_whole =
                    is_base64url(key) && sealed.iter().all(|part| !part.is_empty() && is_base64url(part));
                is_whole.then_some(Self { header, claims: None })
            }
            _ => None,
        }
    }
}

fn object(part: &str) -> Option<Map<String, Value>> {
    let decoded = is_base64url(part).then(|| decode_base64(part.as_bytes()))?;
    match parse(str::from_utf8(&decoded).ok()?)? {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

/// RFC 4648 section 5, without padding.
fn is_base64url(part: &str) -> bool {
    part.len() % 4 != 1 && part.bytes().all(|b| is_base64(b) && !matches!(b, b'+' | b'/'))
}

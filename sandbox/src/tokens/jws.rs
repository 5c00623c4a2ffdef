//! Signed tokens (JWS): RFC 7515, compact serialization, HMAC with SHA-512.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use ring::hmac;
use serde_json::Value;

/// Signs claims: `header.claims.signature`.
pub(super) fn sign(key: &hmac::Key, header: &Value, claims: &Value) -> String {
    let text = format!("{}.{}", BASE64.encode(header.to_string()), BASE64.encode(claims.to_string()));
    let signature = hmac::sign(key, text.as_bytes());
    format!("{text}.{}", BASE64.encode(signature))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_signature_covers_header_and_claims() {
        let key = hmac::Key::new(hmac::HMAC_SHA512, b"key");
        let token = sign(&key, &json!({ "typ": "VRT", "alg": "HS512" }), &json!({ "r": "lobby" }));
        assert!(token.starts_with("eyJ0eXAiOiJWUlQiLCJhbGciOiJIUzUxMiJ9."));
        let (text, signature) = token.rsplit_once('.').unwrap();
        let signature = BASE64.decode(signature).unwrap();
        hmac::verify(&key, text.as_bytes(), &signature).unwrap();
        hmac::verify(&key, text.replace('.', "").as_bytes(), &signature).unwrap_err();
    }
}

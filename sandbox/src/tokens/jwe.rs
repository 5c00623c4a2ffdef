//! Sealed tokens: RFC 7516, compact, `alg` dir and `enc` A256GCM. With `dir` the second part is
//! empty.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use rand::random;
use ring::aead::{Aad, LessSafeKey, NONCE_LEN, Nonce};
use serde_json::Value;

/// `header..iv.ciphertext.tag`; empty if the claims are longer than AES-GCM can seal (64 GiB).
pub(super) fn seal(key: &LessSafeKey, header: &Value, claims: &Value) -> String {
    let header = BASE64.encode(header.to_string());
    let iv: [u8; NONCE_LEN] = random();
    let mut text = claims.to_string().into_bytes();
    let nonce = Nonce::assume_unique_for_key(iv);
    match key.seal_in_place_separate_tag(nonce, Aad::from(header.as_bytes()), &mut text) {
        Ok(tag) => format!("{header}..{}.{}.{}", BASE64.encode(iv), BASE64.encode(text), BASE64.encode(tag)),
        Err(_) => String::new(),
    }
}

/// Header and claims, if this key sealed the token and nobody changed it.
pub(super) fn open(key: &LessSafeKey, token: &str) -> Option<(Value, Value)> {
    let [header, "", iv, text, tag] = token.split('.').collect::<Vec<_>>()[..] else { return None };
    let nonce = Nonce::try_assume_unique_for_key(&BASE64.decode(iv).ok()?).ok()?;
    let mut sealed = BASE64.decode(text).ok()?;
    sealed.extend(BASE64.decode(tag).ok()?);
    let claims = key.open_in_place(nonce, Aad::from(header.as_bytes()), &mut sealed).ok()?;
    let header = BASE64.decode(header).ok()?;
    Some((serde_json::from_slice(&header).ok()?, serde_json::from_slice(claims).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ring::aead::{AES_256_GCM, UnboundKey};
    use serde_json::json;

    #[test]
    fn a_sealed_token_opens_and_a_changed_one_does_not() {
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &[7; 32]).unwrap());
        let (header, claims) =
            (json!({ "alg": "dir", "enc": "A256GCM", "typ": "SAT" }), json!({ "sub": "someone" }));
        let token = seal(&key, &header, &claims);
        assert_eq!(token.split('.').map(str::len).collect::<Vec<_>>()[1..3], [0, 16]);
        assert_eq!(open(&key, &token), Some((header, claims)));
        let other = BASE64.encode(r#"{"alg":"dir","enc":"A256GCM","typ":"Refresh"}"#);
        let changed = format!("{other}{}", &token[token.find('.').unwrap()..]);
        assert_eq!(open(&key, &changed), None);
    }
}

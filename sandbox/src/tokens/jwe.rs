//! Encrypted tokens (JWE): RFC 7516, compact serialization, `alg` dir and `enc` A256GCM. With
//! `dir`, the second part is empty.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use rand::random;
use ring::aead::{Aad, LessSafeKey, NONCE_LEN, Nonce};
use serde_json::Value;

/// Encrypts claims: `header..iv.ciphertext.tag`. Empty if the claims exceed the limit of AES-GCM
/// (64 GiB).
pub(super) fn encrypt(key: &LessSafeKey, header: &Value, claims: &Value) -> String {
    let header = BASE64.encode(header.to_string());
    let iv: [u8; NONCE_LEN] = random();
    let mut text = claims.to_string().into_bytes();
    let nonce = Nonce::assume_unique_for_key(iv);
    match key.seal_in_place_separate_tag(nonce, Aad::from(header.as_bytes()), &mut text) {
        Ok(tag) => format!("{header}..{}.{}.{}", BASE64.encode(iv), BASE64.encode(text), BASE64.encode(tag)),
        Err(_) => String::new(),
    }
}

/// Decrypts header and claims; `None` if the token was not encrypted with this key or was modified.
pub(super) fn decrypt(key: &LessSafeKey, token: &str) -> Option<(Value, Value)> {
    let [header, "", iv, text, tag] = token.split('.').collect::<Vec<_>>()[..] else { return None };
    let nonce = Nonce::try_assume_unique_for_key(&BASE64.decode(iv).ok()?).ok()?;
    let mut buffer = BASE64.decode(text).ok()?;
    buffer.extend(BASE64.decode(tag).ok()?);
    let claims = key.open_in_place(nonce, Aad::from(header.as_bytes()), &mut buffer).ok()?;
    let header = BASE64.decode(header).ok()?;
    Some((serde_json::from_slice(&header).ok()?, serde_json::from_slice(claims).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ring::aead::{AES_256_GCM, UnboundKey};
    use serde_json::json;

    #[test]
    fn an_encrypted_token_is_decrypted_and_a_modified_one_is_not() {
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &[7; 32]).unwrap());
        let (header, claims) =
            (json!({ "alg": "dir", "enc": "A256GCM", "typ": "SAT" }), json!({ "sub": "someone" }));
        let token = encrypt(&key, &header, &claims);
        assert_eq!(token.split('.').map(str::len).collect::<Vec<_>>()[1..3], [0, 16]);
        assert_eq!(decrypt(&key, &token), Some((header, claims)));
        let other = BASE64.encode(r#"{"alg":"dir","enc":"A256GCM","typ":"Refresh"}"#);
        let changed = format!("{other}{}", &token[token.find('.').unwrap()..]);
        assert_eq!(decrypt(&key, &changed), None);
    }
}

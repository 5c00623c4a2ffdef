//! HTTP Basic authentication, RFC 7617.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::credentials::{ApiToken, ProjectId};
use crate::secrets::redact::REDACTED;

const SCHEME: &[u8] = b"Basic ";

/// The value of an `Authorization` header, `Basic …`, in memory that is wiped when dropped. `Debug`
/// prints `[redacted]`.
pub struct BasicHeader(Zeroizing<Vec<u8>>);

impl BasicHeader {
    /// Encodes `project:token`. A project id cannot contain the `:` that RFC 7617 forbids in a user
    /// id.
    pub fn new(project: &ProjectId, token: &ApiToken) -> Self {
        Self(encode(project.as_str(), token.reveal()))
    }

    /// The whole value, ASCII without control characters. Mark it as sensitive if the HTTP library
    /// supports that.
    pub fn reveal_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The whole value as a string.
    pub fn reveal(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Debug for BasicHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

/// Both buffers have their final size from the start. A buffer that grows leaves an unwiped copy
/// behind, and so does, on the stack, the encoder that appends to a `String`.
fn encode(user: &str, password: &str) -> Zeroizing<Vec<u8>> {
    let mut pair = Zeroizing::new(String::with_capacity(user.len() + 1 + password.len()));
    pair.extend([user, ":", password]);
    let mut value = Zeroizing::new(vec![0; SCHEME.len() + pair.len().div_ceil(3) * 4]);
    let (scheme, encoded) = value.split_at_mut(SCHEME.len());
    scheme.copy_from_slice(SCHEME);
    // The slice is as long as the encoding, so the only possible error, a slice that is too short,
    // does not occur.
    let _written = STANDARD.encode_slice(pair.as_bytes(), encoded);
    value
}

#[cfg(test)]
mod tests {
    use super::encode;

    /// The two examples of RFC 7617, sections 2 and 2.1.
    #[test]
    fn encodes_the_examples_of_the_rfc() {
        assert_eq!(*encode("Aladdin", "open sesame"), b"Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert_eq!(*encode("test", "123\u{a3}"), b"Basic dGVzdDoxMjPCow==");
    }

    #[test]
    fn sizes_its_buffer_once() {
        for length in 0..20 {
            let value = encode("user", &"x".repeat(length));
            assert_eq!(value.capacity(), value.len());
            assert!(!value.contains(&0));
        }
    }
}

//! Signing and verifying.

use std::borrow::Cow;

use super::mac::Mac;
use super::{Scheme, SignatureError, SigningKey, WebhookRequest, address, diagnose, form};
use crate::credentials::ConfigError;

/// Proves that a request was signed with the key, and says how. Headers, URL and body are compared
/// as they are; of the URL the spellings with and without port, user and password are tried.
pub fn verify(key: &SigningKey, request: &WebhookRequest<'_>) -> Result<Scheme, SignatureError> {
    let (scheme, signature) = Scheme::of(request)?;
    let mac = Mac::new(scheme, key);
    if !mac.reads(signature) {
        return Err(SignatureError::malformed());
    }
    if is_signed_by(&mac, scheme, request, signature) {
        return Ok(scheme);
    }
    let hints = diagnose::hints(scheme, request, |other| is_signed_by(&mac, scheme, other, signature));
    Err(SignatureError::mismatch(hints))
}

/// The signature of a request, as the platform would make it: for tests, and for a server that
/// passes requests on.
///
/// Fails with `unsignable_body`: under [`Scheme::Compat`] a body that is not a form needs its hash
/// in the URL ([`super::with_body_hash`]).
pub fn sign(key: &SigningKey, scheme: Scheme, request: &WebhookRequest<'_>) -> Result<String, ConfigError> {
    let tail = signed_suffixes(scheme, request).into_iter().next();
    tail.map(|tail| Mac::new(scheme, key).sign(request.url, &tail)).ok_or_else(|| {
        ConfigError::new(
            "unsignable_body",
            "the Compatibility API signs a form, or the URL with bodySHA256, the hash of the body, in its query",
        )
    })
}

fn is_signed_by(mac: &Mac, scheme: Scheme, request: &WebhookRequest<'_>, signature: &str) -> bool {
    let spellings = address::spellings(request.url);
    let signed_suffixes = signed_suffixes(scheme, request);
    spellings.iter().any(|url| signed_suffixes.iter().any(|tail| mac.verifies(url, tail, signature)))
}

/// What may be signed behind the URL.
fn signed_suffixes<'a>(scheme: Scheme, request: &WebhookRequest<'a>) -> Vec<Cow<'a, [u8]>> {
    match scheme {
        Scheme::HexSha256 | Scheme::HexSha1 => vec![Cow::Borrowed(request.body)],
        Scheme::Compat => form::signed_suffixes(request),
    }
}

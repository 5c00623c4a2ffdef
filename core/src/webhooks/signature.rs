//! Signing and verifying of requests.

use std::borrow::Cow;

use super::mac::Mac;
use super::{Scheme, SignatureError, SigningKey, WebhookRequest, diagnose, form, url_variants};
use crate::credentials::ConfigError;
use crate::error::ErrorCode;

/// Verifies that a request was signed with the key, and returns the scheme. Headers, URL and body
/// are compared verbatim; the URL is also tried with and without port and user info.
pub fn verify(key: &SigningKey, request: &WebhookRequest<'_>) -> Result<Scheme, SignatureError> {
    let (scheme, signature) = Scheme::of(request)?;
    let mac = Mac::new(scheme, key);
    if !mac.is_well_formed(signature) {
        return Err(SignatureError::malformed());
    }
    if is_signed_by(&mac, scheme, request, signature) {
        return Ok(scheme);
    }
    let hints = diagnose::hints(scheme, request, |other| is_signed_by(&mac, scheme, other, signature));
    Err(SignatureError::mismatch(hints))
}

/// Creates the signature of a request like the platform does: for tests, and for servers that
/// forward requests.
///
/// Error: `unsignable_body`. Under [`Scheme::Compat`] a body that is not a form needs its hash in
/// the URL ([`super::with_body_hash`]).
pub fn sign(key: &SigningKey, scheme: Scheme, request: &WebhookRequest<'_>) -> Result<String, ConfigError> {
    let suffix = signed_suffixes(scheme, request).into_iter().next();
    suffix.map(|suffix| Mac::new(scheme, key).sign(request.url, &suffix)).ok_or_else(|| {
        ConfigError::new(
            ErrorCode::UnsignableBody,
            "the Compatibility API signs a form, or a URL with bodySHA256 (the hash of the body) in its query",
        )
    })
}

fn is_signed_by(mac: &Mac, scheme: Scheme, request: &WebhookRequest<'_>, signature: &str) -> bool {
    let variants = url_variants::all(request.url);
    let signed_suffixes = signed_suffixes(scheme, request);
    variants.iter().any(|url| signed_suffixes.iter().any(|suffix| mac.verifies(url, suffix, signature)))
}

/// The possible signed suffixes of the URL.
fn signed_suffixes<'a>(scheme: Scheme, request: &WebhookRequest<'a>) -> Vec<Cow<'a, [u8]>> {
    match scheme {
        Scheme::HexSha256 | Scheme::HexSha1 => vec![Cow::Borrowed(request.body)],
        Scheme::Compat => form::signed_suffixes(request),
    }
}

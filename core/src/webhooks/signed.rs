//! Signing and verifying.

use std::borrow::Cow;

use super::mac::Mac;
use super::{Delivery, Refusal, Scheme, SigningKey, address, diagnose, form};
use crate::error::ConfigError;

/// Proves that a request was signed with the key, and says how. Headers, URL and body are compared
/// as they are; of the URL the spellings with and without port, user and password are tried.
pub fn verify(key: &SigningKey, delivery: &Delivery<'_>) -> Result<Scheme, Refusal> {
    let (scheme, signature) = Scheme::of(delivery)?;
    let mac = Mac::new(scheme, key);
    if !mac.reads(signature) {
        return Err(Refusal::malformed());
    }
    if fits(&mac, scheme, delivery, signature) {
        return Ok(scheme);
    }
    let hints = diagnose::hints(scheme, delivery, |other| fits(&mac, scheme, other, signature));
    Err(Refusal::mismatch(hints))
}

/// The signature of a request, as the platform would make it: for tests, and for a server that
/// passes requests on.
///
/// Fails with `unsignable_body`: under [`Scheme::Compat`] a body that is not a form needs its hash
/// in the URL ([`super::with_body_hash`]).
pub fn sign(key: &SigningKey, scheme: Scheme, delivery: &Delivery<'_>) -> Result<String, ConfigError> {
    let tail = tails(scheme, delivery).into_iter().next();
    tail.map(|tail| Mac::new(scheme, key).sign(delivery.url, &tail)).ok_or_else(|| {
        ConfigError::new(
            "unsignable_body",
            "the Compatibility API signs a form, or the URL with bodySHA256, the hash of the body, in its query",
        )
    })
}

fn fits(mac: &Mac, scheme: Scheme, delivery: &Delivery<'_>, signature: &str) -> bool {
    let spellings = address::spellings(delivery.url);
    let tails = tails(scheme, delivery);
    spellings.iter().any(|url| tails.iter().any(|tail| mac.verifies(url, tail, signature)))
}

/// What may be signed behind the URL.
fn tails<'a>(scheme: Scheme, delivery: &Delivery<'a>) -> Vec<Cow<'a, [u8]>> {
    match scheme {
        Scheme::HexSha256 | Scheme::HexSha1 => vec![Cow::Borrowed(delivery.body)],
        Scheme::Compat => form::tails(delivery),
    }
}

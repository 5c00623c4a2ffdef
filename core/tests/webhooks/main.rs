//! Signatures of webhooks: what verifies, what does not, and what is said about it.
#![cfg(feature = "webhooks")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod forms;
mod hints;
mod key;
mod properties;
mod urls;
mod vectors;

use signalwire_core::webhooks::{Delivery, Refusal, Scheme, SigningKey, sign, verify};

const URL: &str = "https://hooks.example.com/calls?room=1";
const BODY: &[u8] = br#"{"call":{"call_id":"1"}}"#;
const FORM: &str = "application/x-www-form-urlencoded";

fn key() -> SigningKey {
    SigningKey::parse("PSK_0123456789abcdefABCDEF01").unwrap()
}

/// A JSON request to `URL` without a signature.
fn call() -> Delivery<'static> {
    Delivery { url: URL, body: BODY, content_type: Some("application/json"), ..Delivery::default() }
}

/// A form sent to `URL`.
fn form(body: &str) -> Delivery<'_> {
    Delivery { url: URL, body: body.as_bytes(), content_type: Some(FORM), ..Delivery::default() }
}

/// The delivery with a signature in the header of its scheme.
fn with<'a>(delivery: Delivery<'a>, scheme: Scheme, signature: &'a str) -> Delivery<'a> {
    match scheme {
        Scheme::HexSha256 => Delivery { signature_sha256: Some(signature), ..delivery },
        Scheme::HexSha1 | Scheme::Compat => Delivery { signature: Some(signature), ..delivery },
    }
}

/// What becomes of `arrived` with the signature of `sent`.
fn pass(scheme: Scheme, sent: &Delivery<'_>, arrived: &Delivery<'_>) -> Result<Scheme, Refusal> {
    let signature = sign(&key(), scheme, sent).unwrap();
    verify(&key(), &with(*arrived, scheme, &signature))
}

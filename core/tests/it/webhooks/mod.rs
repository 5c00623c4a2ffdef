//! Webhook signatures: verified requests, rejected requests, and the errors.
#![cfg(feature = "webhooks")]

mod forms;
mod hints;
mod http_headers;
mod key;
mod properties;
mod urls;
mod vectors;

use signalwire_core::webhooks::{Scheme, SignatureError, SigningKey, WebhookRequest, sign, verify};

const URL: &str = "https://hooks.example.com/calls?room=1";
const BODY: &[u8] = br#"{"call":{"call_id":"1"}}"#;
const FORM: &str = "application/x-www-form-urlencoded";

fn key() -> SigningKey {
    SigningKey::parse("PSK_0123456789abcdefABCDEF01").unwrap()
}

/// A JSON request to `URL` without a signature.
fn call() -> WebhookRequest<'static> {
    WebhookRequest::new(URL, BODY).content_type("application/json")
}

/// A form sent to `URL`.
fn form(body: &str) -> WebhookRequest<'_> {
    WebhookRequest::new(URL, body.as_bytes()).content_type(FORM)
}

/// The request with a signature in the header of its scheme.
fn with<'a>(delivery: WebhookRequest<'a>, scheme: Scheme, signature: &'a str) -> WebhookRequest<'a> {
    match scheme {
        Scheme::HexSha256 => delivery.signature_sha256(signature),
        Scheme::HexSha1 | Scheme::Compat => delivery.signature(signature),
        _ => panic!("a scheme without a header: {scheme:?}"),
    }
}

/// Verifies `arrived` with the signature of `sent`.
fn pass(
    scheme: Scheme,
    sent: &WebhookRequest<'_>,
    arrived: &WebhookRequest<'_>,
) -> Result<Scheme, SignatureError> {
    let signature = sign(&key(), scheme, sent).unwrap();
    verify(&key(), &with(*arrived, scheme, &signature))
}

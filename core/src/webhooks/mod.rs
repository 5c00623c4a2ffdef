//! Webhooks: verification that a request comes from `SignalWire`, by the signature in its headers.
//!
//! The platform signs with the signing key of the project, which is not the API token. It uses
//! three schemes ([`Scheme`]). None of them signs a time, so a recorded request can be replayed and
//! is still valid.
//!
//! ```
//! use signalwire_core::webhooks::{WebhookRequest, Scheme, SigningKey, sign, verify};
//!
//! // In production: SigningKey::from_env()?
//! # let text = "PSK_0a1b2c3d4e5f60718293a4b5c6d7e8f9";
//! let key = SigningKey::parse(text)?;
//! let request = WebhookRequest::new("https://example.com/calls", br#"{"call":{}}"#);
//! let signature = sign(&key, Scheme::HexSha256, &request)?;
//! let request = request.signature_sha256(signature.as_str());
//! assert_eq!(verify(&key, &request)?, Scheme::HexSha256);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod crypto;
mod diagnose;
mod form;
mod key;
mod mac;
mod scheme;
mod signature;
mod signature_error;
mod url_variants;
mod webhook_request;

pub use form::with_body_hash;
pub use key::{SIGNING_KEY_VARIABLE, SigningKey};
pub use scheme::Scheme;
pub use signature::{sign, verify};
pub use signature_error::SignatureError;
pub use webhook_request::WebhookRequest;

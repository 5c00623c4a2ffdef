//! Webhooks: proves that a request comes from `SignalWire`, by the signature in its headers.
//!
//! The platform signs with the signing key of the project, which is not the API token. Three schemes are in use ([`Scheme`]). None
//! of them signs a time: a request that was recorded can be sent again, and verifies again.
//!
//! ```
//! use signalwire_core::webhooks::{WebhookRequest, Scheme, SigningKey, sign, verify};
//!
//! let key = SigningKey::parse("12345")?;
//! let mut request = WebhookRequest {
//!     url: "https://example.com/calls",
//!     body: br#"{"call":{}}"#,
//!     ..WebhookRequest::default()
//! };
//! let signature = sign(&key, Scheme::HexSha256, &request)?;
//! request.signature_sha256 = Some(&signature);
//! assert_eq!(verify(&key, &request)?, Scheme::HexSha256);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod address;
mod diagnose;
mod form;
mod key;
mod mac;
mod scheme;
mod signature_error;
mod signed;
mod webhook_request;

pub use form::with_body_hash;
pub use key::{SIGNING_KEY_VARIABLE, SigningKey};
pub use scheme::Scheme;
pub use signature_error::SignatureError;
pub use signed::{sign, verify};
pub use webhook_request::WebhookRequest;

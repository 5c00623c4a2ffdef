//! Webhooks: proves that a request comes from `SignalWire`, by the signature in its headers.
//!
//! The platform signs with the signing key of the project, which is not the API token. Three schemes are in use ([`Scheme`]). None
//! of them signs a time: a request that was recorded can be sent again, and verifies again.
//!
//! ```
//! use signalwire_core::webhooks::{Delivery, Scheme, SigningKey, sign, verify};
//!
//! let key = SigningKey::parse("12345")?;
//! let mut delivery = Delivery {
//!     url: "https://example.com/calls",
//!     body: br#"{"call":{}}"#,
//!     ..Delivery::default()
//! };
//! let signature = sign(&key, Scheme::HexSha256, &delivery)?;
//! delivery.signature_sha256 = Some(&signature);
//! assert_eq!(verify(&key, &delivery)?, Scheme::HexSha256);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod address;
mod delivery;
mod diagnose;
mod form;
mod key;
mod mac;
mod refusal;
mod scheme;
mod signed;

pub use delivery::Delivery;
pub use form::with_body_hash;
pub use key::{SIGNING_KEY_VARIABLE, SigningKey};
pub use refusal::Refusal;
pub use scheme::Scheme;
pub use signed::{sign, verify};

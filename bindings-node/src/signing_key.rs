//! Signing keys that JavaScript holds by a handle.

use napi::Either;
use napi_derive::napi;
use signalwire_core::webhooks;

use crate::error::ErrorJson;
use crate::panics::catch_panic;
use crate::webhooks::{KeySource, Verified, Webhook};

/// A signing key, read and checked once. The key does not leave it.
#[napi]
pub struct SigningKey(webhooks::SigningKey);

#[napi]
impl SigningKey {
    /// Reads a key.
    #[napi]
    pub fn read(source: KeySource) -> napi::Result<Either<SigningKey, ErrorJson>> {
        catch_panic(|| match source.read() {
            Ok(key) => Either::A(Self(key)),
            Err(error) => Either::B(error.into()),
        })
    }

    /// Proves where a request comes from.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "JavaScript's objects come by value")]
    pub fn verify(&self, webhook: Webhook) -> napi::Result<Either<Verified, ErrorJson>> {
        catch_panic(|| webhook.verify(&self.0))
    }
}

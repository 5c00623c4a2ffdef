//! Signing keys, which JavaScript uses through a handle.

use napi::Either;
use napi_derive::napi;
use signalwire_core::webhooks;

use crate::error::ErrorJson;
use crate::panics::catch_panic;
use crate::webhooks::{KeySource, Verified, Webhook};

/// A parsed signing key. JavaScript cannot read it.
#[napi]
pub struct SigningKey(webhooks::SigningKey);

#[napi]
impl SigningKey {
    /// Parses a key.
    #[napi]
    pub fn read(source: KeySource) -> napi::Result<Either<SigningKey, ErrorJson>> {
        catch_panic(|| match source.read() {
            Ok(key) => Either::A(Self(key)),
            Err(error) => Either::B(error.into()),
        })
    }

    /// Verifies the signature of a request.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi passes objects by value")]
    pub fn verify(&self, webhook: Webhook) -> napi::Result<Either<Verified, ErrorJson>> {
        catch_panic(|| webhook.verify(&self.0))
    }
}

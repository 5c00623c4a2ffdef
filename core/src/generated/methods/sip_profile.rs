// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `sipProfile`.

use signalwire_models::sip_profile;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, ScopedClient};

/// Methods of `sipProfile`.
#[derive(Clone, Copy, Debug)]
pub struct SipProfile<'a>(pub(super) ScopedClient<'a>);

impl<'a> SipProfile<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Reads the SIP settings of the project: domain, codecs, ciphers and encryption.
    ///
    /// `GET /api/relay/rest/sip_profile`. Requires the scope `voice`.
    pub async fn get(self) -> Result<sip_profile::SipProfile, Error> {
        self.0.one(&operations::sip_profile::GET, &[], Input::none()).await
    }

    /// Changes the SIP settings of the project: domain, codecs, ciphers and encryption.
    ///
    /// `PUT /api/relay/rest/sip_profile`. Requires the scope `voice`.
    pub async fn update(
        self,
        body: &sip_profile::UpdateSipProfileRequest,
    ) -> Result<sip_profile::SipProfile, Error> {
        self.0.one(&operations::sip_profile::UPDATE, &[], Input::body(body)).await
    }
}

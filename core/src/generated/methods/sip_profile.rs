// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `sipProfile`.

use signalwire_models::sip_profile;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, RequestBuilder};

/// Methods of `sipProfile`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// let profile = client.sip_profile().get().await?;
/// println!("{:?}", profile.domain);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SipProfile<'a>(pub(super) &'a Client);

impl SipProfile<'_> {
    /// Reads the SIP settings of the project: domain, codecs, ciphers and encryption.
    ///
    /// `GET /api/relay/rest/sip_profile`. Requires the scope `voice`.
    #[inline]
    pub fn get(self) -> RequestBuilder<sip_profile::SipProfile> {
        RequestBuilder::value(self.0, &operations::sip_profile::GET, &[], Input::none())
    }

    /// Changes the SIP settings of the project: domain, codecs, ciphers and encryption.
    ///
    /// `PUT /api/relay/rest/sip_profile`. Requires the scope `voice`.
    #[inline]
    pub fn update(
        self,
        body: &sip_profile::UpdateSipProfileRequest,
    ) -> RequestBuilder<sip_profile::SipProfile> {
        RequestBuilder::value(self.0, &operations::sip_profile::UPDATE, &[], Input::body(body))
    }
}

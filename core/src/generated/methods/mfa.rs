// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `mfa`.

use signalwire_models::mfa;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, RequestBuilder};

/// Methods of `mfa`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::mfa::{MfaRequest, MfaVerifyRequest};
///
/// let sent = client.mfa().sms(&MfaRequest::new("+12025550123")).await?;
/// let entered = "123456";
/// let checked = client.mfa().verify(&sent.id, &MfaVerifyRequest::new(entered)).await?;
/// println!("{:?}", checked.success);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Mfa<'a>(pub(super) &'a Client);

impl Mfa<'_> {
    /// Calls a phone number and speaks a one-time code; check the entered code with `mfa.verify`.
    ///
    /// `POST /api/relay/rest/mfa/call`. Requires the scope `management`.
    #[inline]
    pub fn call(self, body: &mfa::MfaRequest) -> RequestBuilder<mfa::Mfa> {
        RequestBuilder::value(self.0, &operations::mfa::CALL, &[], Input::body(body))
    }

    /// Sends a one-time code by SMS; check the entered code with `mfa.verify`.
    ///
    /// `POST /api/relay/rest/mfa/sms`. Requires the scope `management`.
    #[inline]
    pub fn sms(self, body: &mfa::MfaRequest) -> RequestBuilder<mfa::Mfa> {
        RequestBuilder::value(self.0, &operations::mfa::SMS, &[], Input::body(body))
    }

    /// Checks a one-time code that a user entered; `success` is true if it is correct.
    ///
    /// `POST /api/relay/rest/mfa/{mfa_request_id}/verify`. Requires the scope `management`.
    #[inline]
    pub fn verify(
        self,
        mfa_request_id: &str,
        body: &mfa::MfaVerifyRequest,
    ) -> RequestBuilder<mfa::MfaVerify> {
        RequestBuilder::value(self.0, &operations::mfa::VERIFY, &[mfa_request_id], Input::body(body))
    }
}

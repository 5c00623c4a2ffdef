// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `mfa`.

use signalwire_models::mfa;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, ScopedClient};

/// Methods of `mfa`.
#[derive(Clone, Copy, Debug)]
pub struct Mfa<'a>(pub(super) ScopedClient<'a>);

impl<'a> Mfa<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Calls a phone number and speaks a one-time code; check the entered code with `mfa.verify`.
    ///
    /// `POST /api/relay/rest/mfa/call`. Requires the scope `management`.
    pub async fn call(self, body: &mfa::MfaRequest) -> Result<mfa::Mfa, Error> {
        self.0.one(&operations::mfa::CALL, &[], Input::body(body)).await
    }

    /// Sends a one-time code by SMS; check the entered code with `mfa.verify`.
    ///
    /// `POST /api/relay/rest/mfa/sms`. Requires the scope `management`.
    pub async fn sms(self, body: &mfa::MfaRequest) -> Result<mfa::Mfa, Error> {
        self.0.one(&operations::mfa::SMS, &[], Input::body(body)).await
    }

    /// Checks a one-time code that a user entered; `success` is true if it is correct.
    ///
    /// `POST /api/relay/rest/mfa/{mfa_request_id}/verify`. Requires the scope `management`.
    pub async fn verify(
        self,
        mfa_request_id: &str,
        body: &mfa::MfaVerifyRequest,
    ) -> Result<mfa::MfaVerify, Error> {
        self.0.one(&operations::mfa::VERIFY, &[mfa_request_id], Input::body(body)).await
    }
}

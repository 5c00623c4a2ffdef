// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `verifiedCallers`.

use signalwire_models::verified_callers;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `verifiedCallers`.
#[derive(Clone, Copy, Debug)]
pub struct VerifiedCallers<'a>(pub(super) ScopedClient<'a>);

impl<'a> VerifiedCallers<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Starts to verify your phone number as a caller id: SignalWire calls it and announces a code.
    ///
    /// `POST /api/relay/rest/verified_caller_ids`. Requires the scope `voice`.
    pub async fn create(
        self,
        body: &verified_callers::CreateVerifiedCallerIdRequest,
    ) -> Result<verified_callers::VerifiedCallerIdResponse, Error> {
        self.0.one(&operations::verified_callers::CREATE, &[], Input::body(body)).await
    }

    /// Deletes a verified caller id; calls can no longer show it.
    ///
    /// `DELETE /api/relay/rest/verified_caller_ids/{id}`. Requires the scope `voice`.
    pub async fn delete(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::verified_callers::DELETE, &[id], Input::none()).await
    }

    /// Reads one verified caller id, and whether its verification is done.
    ///
    /// `GET /api/relay/rest/verified_caller_ids/{id}`. Requires the scope `voice`.
    pub async fn get(self, id: &str) -> Result<verified_callers::VerifiedCallerIdResponse, Error> {
        self.0.one(&operations::verified_callers::GET, &[id], Input::none()).await
    }

    /// Lists the verified caller ids: your phone numbers that calls may show; they can be filtered
    /// by name and number.
    ///
    /// `GET /api/relay/rest/verified_caller_ids`. Requires the scope `voice`.
    pub async fn list(
        self,
        query: &verified_callers::ListVerifiedCallers,
    ) -> Result<Page<verified_callers::VerifiedCallerId>, Error> {
        self.0.page(&operations::verified_callers::LIST, &[], Input::query(query)).await
    }

    /// Calls the number again to speak a new verification code.
    ///
    /// `POST /api/relay/rest/verified_caller_ids/{id}/verification`. Requires the scope `voice`.
    pub async fn redial_verification(
        self,
        id: &str,
    ) -> Result<verified_callers::VerifiedCallerIdResponse, Error> {
        self.0.one(&operations::verified_callers::REDIAL_VERIFICATION, &[id], Input::none()).await
    }

    /// Submits the code that was spoken to the number, which verifies it.
    ///
    /// `PUT /api/relay/rest/verified_caller_ids/{id}/verification`. Requires the scope `voice`.
    pub async fn submit_verification(
        self,
        id: &str,
        body: &verified_callers::VerifyCallerIdRequest,
    ) -> Result<verified_callers::VerifiedCallerIdResponse, Error> {
        self.0.one(&operations::verified_callers::SUBMIT_VERIFICATION, &[id], Input::body(body)).await
    }

    /// Renames a verified caller id.
    ///
    /// `PUT /api/relay/rest/verified_caller_ids/{id}`. Requires the scope `voice`.
    pub async fn update(
        self,
        id: &str,
        body: &verified_callers::UpdateVerifiedCallerIdRequest,
    ) -> Result<verified_callers::VerifiedCallerIdResponse, Error> {
        self.0.one(&operations::verified_callers::UPDATE, &[id], Input::body(body)).await
    }
}

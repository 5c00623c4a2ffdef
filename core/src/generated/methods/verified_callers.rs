// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `verifiedCallers`.

use signalwire_models::verified_callers;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `verifiedCallers`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::verified_callers::ListVerifiedCallers;
///
/// let mut items = client.verified_callers().list(&ListVerifiedCallers::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct VerifiedCallers<'a>(pub(super) &'a Client);

impl VerifiedCallers<'_> {
    /// Starts to verify your phone number as a caller id: SignalWire calls it and announces a code.
    ///
    /// `POST /api/relay/rest/verified_caller_ids`. Requires the scope `voice`.
    #[inline]
    pub fn create(
        self,
        body: &verified_callers::CreateVerifiedCallerIdRequest,
    ) -> RequestBuilder<verified_callers::VerifiedCallerIdResponse> {
        RequestBuilder::value(self.0, &operations::verified_callers::CREATE, &[], Input::body(body))
    }

    /// Deletes a verified caller id; calls can no longer show it.
    ///
    /// `DELETE /api/relay/rest/verified_caller_ids/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::verified_callers::DELETE, &[id], Input::none())
    }

    /// Reads one verified caller id, and whether its verification is done.
    ///
    /// `GET /api/relay/rest/verified_caller_ids/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<verified_callers::VerifiedCallerIdResponse> {
        RequestBuilder::value(self.0, &operations::verified_callers::GET, &[id], Input::none())
    }

    /// Lists the verified caller ids: your phone numbers that calls may show; they can be filtered
    /// by name and number.
    ///
    /// `GET /api/relay/rest/verified_caller_ids`. Requires the scope `voice`.
    #[inline]
    pub fn list(
        self,
        query: &verified_callers::ListVerifiedCallers,
    ) -> RequestBuilder<Page<verified_callers::VerifiedCallerId>> {
        RequestBuilder::page(self.0, &operations::verified_callers::LIST, &[], Input::query(query))
    }

    /// Calls the number again to speak a new verification code.
    ///
    /// `POST /api/relay/rest/verified_caller_ids/{id}/verification`. Requires the scope `voice`.
    #[inline]
    pub fn redial_verification(self, id: &str) -> RequestBuilder<verified_callers::VerifiedCallerIdResponse> {
        RequestBuilder::value(
            self.0,
            &operations::verified_callers::REDIAL_VERIFICATION,
            &[id],
            Input::none(),
        )
    }

    /// Submits the code that was spoken to the number, which verifies it.
    ///
    /// `PUT /api/relay/rest/verified_caller_ids/{id}/verification`. Requires the scope `voice`.
    #[inline]
    pub fn submit_verification(
        self,
        id: &str,
        body: &verified_callers::VerifyCallerIdRequest,
    ) -> RequestBuilder<verified_callers::VerifiedCallerIdResponse> {
        RequestBuilder::value(
            self.0,
            &operations::verified_callers::SUBMIT_VERIFICATION,
            &[id],
            Input::body(body),
        )
    }

    /// Renames a verified caller id.
    ///
    /// `PUT /api/relay/rest/verified_caller_ids/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &verified_callers::UpdateVerifiedCallerIdRequest,
    ) -> RequestBuilder<verified_callers::VerifiedCallerIdResponse> {
        RequestBuilder::value(self.0, &operations::verified_callers::UPDATE, &[id], Input::body(body))
    }
}

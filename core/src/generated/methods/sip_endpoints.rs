// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `sipEndpoints`.

use signalwire_models::{common, sip_endpoints};

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `sipEndpoints`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::sip_endpoints::ListSipEndpoints;
///
/// let mut items = client.sip_endpoints().list(&ListSipEndpoints::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SipEndpoints<'a>(pub(super) &'a Client);

impl SipEndpoints<'_> {
    /// Creates a SIP endpoint: a user name and password with which a SIP phone registers.
    ///
    /// `POST /api/relay/rest/endpoints/sip`. Requires the scope `voice`.
    #[inline]
    pub fn create(
        self,
        body: &sip_endpoints::CreateSipEndpointRequest,
    ) -> RequestBuilder<common::SipEndpointResponse> {
        RequestBuilder::value(self.0, &operations::sip_endpoints::CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a SIP endpoint.
    ///
    /// `DELETE /api/relay/rest/endpoints/sip/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::sip_endpoints::DELETE, &[id], Input::none())
    }

    /// Reads one SIP endpoint.
    ///
    /// `GET /api/relay/rest/endpoints/sip/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<common::SipEndpointResponse> {
        RequestBuilder::value(self.0, &operations::sip_endpoints::GET, &[id], Input::none())
    }

    /// Lists the SIP endpoints of the project, page by page; they can be filtered by user name and
    /// caller id.
    ///
    /// `GET /api/relay/rest/endpoints/sip`. Requires the scope `voice`.
    #[inline]
    pub fn list(self, query: &sip_endpoints::ListSipEndpoints) -> RequestBuilder<Page<common::SipEndpoint>> {
        RequestBuilder::page(self.0, &operations::sip_endpoints::LIST, &[], Input::query(query))
    }

    /// Changes a SIP endpoint: its user name, password, SIP settings or what handles its calls.
    ///
    /// `PUT /api/relay/rest/endpoints/sip/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &sip_endpoints::UpdateSipEndpointRequest,
    ) -> RequestBuilder<common::SipEndpointResponse> {
        RequestBuilder::value(self.0, &operations::sip_endpoints::UPDATE, &[id], Input::body(body))
    }
}

// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `sipEndpoints`.

use signalwire_models::{common, sip_endpoints};

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `sipEndpoints`.
#[derive(Clone, Copy, Debug)]
pub struct SipEndpoints<'a>(pub(super) ScopedClient<'a>);

impl<'a> SipEndpoints<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a SIP endpoint: a user name and password with which a SIP phone registers.
    ///
    /// `POST /api/relay/rest/endpoints/sip`. Requires the scope `voice`.
    pub async fn create(
        self,
        body: &sip_endpoints::CreateSipEndpointRequest,
    ) -> Result<common::SipEndpointResponse, Error> {
        self.0.one(&operations::sip_endpoints::CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes a SIP endpoint.
    ///
    /// `DELETE /api/relay/rest/endpoints/sip/{id}`. Requires the scope `voice`.
    pub async fn delete(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::sip_endpoints::DELETE, &[id], Input::none()).await
    }

    /// Reads one SIP endpoint.
    ///
    /// `GET /api/relay/rest/endpoints/sip/{id}`. Requires the scope `voice`.
    pub async fn get(self, id: &str) -> Result<common::SipEndpointResponse, Error> {
        self.0.one(&operations::sip_endpoints::GET, &[id], Input::none()).await
    }

    /// Lists the SIP endpoints of the project, page by page; they can be filtered by user name and
    /// caller id.
    ///
    /// `GET /api/relay/rest/endpoints/sip`. Requires the scope `voice`.
    pub async fn list(
        self,
        query: &sip_endpoints::ListSipEndpoints,
    ) -> Result<Page<common::SipEndpoint>, Error> {
        self.0.page(&operations::sip_endpoints::LIST, &[], Input::query(query)).await
    }

    /// Changes a SIP endpoint: its user name, password, SIP settings or what handles its calls.
    ///
    /// `PUT /api/relay/rest/endpoints/sip/{id}`. Requires the scope `voice`.
    pub async fn update(
        self,
        id: &str,
        body: &sip_endpoints::UpdateSipEndpointRequest,
    ) -> Result<common::SipEndpointResponse, Error> {
        self.0.one(&operations::sip_endpoints::UPDATE, &[id], Input::body(body)).await
    }
}

// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `domainApplications`.

use signalwire_models::{common, domain_applications};

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `domainApplications`.
#[derive(Clone, Copy, Debug)]
pub struct DomainApplications<'a>(pub(super) ScopedClient<'a>);

impl<'a> DomainApplications<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a domain application: a SIP domain in the Space, and what handles the calls to it.
    ///
    /// `POST /api/relay/rest/domain_applications`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`.
    pub async fn create(
        self,
        body: &domain_applications::CreateDomainApplicationRequest,
    ) -> Result<common::DomainApplication, Error> {
        self.0.one(&operations::domain_applications::CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes a domain application.
    ///
    /// `DELETE /api/relay/rest/domain_applications/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`.
    pub async fn delete(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::domain_applications::DELETE, &[id], Input::none()).await
    }

    /// Reads one domain application.
    ///
    /// `GET /api/relay/rest/domain_applications/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`.
    pub async fn get(self, id: &str) -> Result<common::DomainApplication, Error> {
        self.0.one(&operations::domain_applications::GET, &[id], Input::none()).await
    }

    /// Lists the domain applications of the project, page by page; they can be filtered by domain
    /// and name.
    ///
    /// `GET /api/relay/rest/domain_applications`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`.
    pub async fn list(
        self,
        query: &domain_applications::ListDomainApplications,
    ) -> Result<Page<domain_applications::DomainApplication>, Error> {
        self.0.page(&operations::domain_applications::LIST, &[], Input::query(query)).await
    }

    /// Changes a domain application: its SIP settings and what handles its calls.
    ///
    /// `PUT /api/relay/rest/domain_applications/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`.
    pub async fn update(
        self,
        id: &str,
        body: &domain_applications::UpdateDomainApplicationRequest,
    ) -> Result<common::DomainApplication, Error> {
        self.0.one(&operations::domain_applications::UPDATE, &[id], Input::body(body)).await
    }
}

// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `domainApplications`.

use signalwire_models::{common, domain_applications};

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `domainApplications`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::domain_applications::ListDomainApplications;
///
/// let mut items = client.domain_applications().list(&ListDomainApplications::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct DomainApplications<'a>(pub(super) &'a Client);

impl DomainApplications<'_> {
    /// Creates a domain application: a SIP domain in the Space, and what handles the calls to it.
    ///
    /// `POST /api/relay/rest/domain_applications`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`.
    #[inline]
    pub fn create(
        self,
        body: &domain_applications::CreateDomainApplicationRequest,
    ) -> RequestBuilder<common::DomainApplication> {
        RequestBuilder::value(self.0, &operations::domain_applications::CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a domain application.
    ///
    /// `DELETE /api/relay/rest/domain_applications/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::domain_applications::DELETE, &[id], Input::none())
    }

    /// Reads one domain application.
    ///
    /// `GET /api/relay/rest/domain_applications/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<common::DomainApplication> {
        RequestBuilder::value(self.0, &operations::domain_applications::GET, &[id], Input::none())
    }

    /// Lists the domain applications of the project, page by page; they can be filtered by domain
    /// and name.
    ///
    /// `GET /api/relay/rest/domain_applications`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`.
    #[inline]
    pub fn list(
        self,
        query: &domain_applications::ListDomainApplications,
    ) -> RequestBuilder<Page<domain_applications::DomainApplication>> {
        RequestBuilder::page(self.0, &operations::domain_applications::LIST, &[], Input::query(query))
    }

    /// Changes a domain application: its SIP settings and what handles its calls.
    ///
    /// `PUT /api/relay/rest/domain_applications/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &domain_applications::UpdateDomainApplicationRequest,
    ) -> RequestBuilder<common::DomainApplication> {
        RequestBuilder::value(self.0, &operations::domain_applications::UPDATE, &[id], Input::body(body))
    }
}

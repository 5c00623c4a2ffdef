// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `addresses`.

use signalwire_models::addresses;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `addresses`.
#[derive(Clone, Copy, Debug)]
pub struct Addresses<'a>(pub(super) ScopedClient<'a>);

impl<'a> Addresses<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a postal address, which regulators require for some phone numbers.
    ///
    /// `POST /api/relay/rest/addresses`. Requires the scope `numbers`.
    pub async fn create(
        self,
        body: &addresses::CreateAddressRequest,
    ) -> Result<addresses::AddressResponse, Error> {
        self.0.one(&operations::addresses::CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes a postal address.
    ///
    /// `DELETE /api/relay/rest/addresses/{id}`. Requires the scope `numbers`.
    pub async fn delete(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::addresses::DELETE, &[id], Input::none()).await
    }

    /// Reads one postal address.
    ///
    /// `GET /api/relay/rest/addresses/{id}`. Requires the scope `numbers`.
    pub async fn get(self, id: &str) -> Result<addresses::AddressResponse, Error> {
        self.0.one(&operations::addresses::GET, &[id], Input::none()).await
    }

    /// Lists the postal addresses of the project, page by page; they can be filtered by label.
    ///
    /// `GET /api/relay/rest/addresses`. Requires the scope `numbers`.
    pub async fn list(self, query: &addresses::ListAddresses) -> Result<Page<addresses::Address>, Error> {
        self.0.page(&operations::addresses::LIST, &[], Input::query(query)).await
    }

    /// Changes a postal address; the required fields must be passed again.
    ///
    /// `PUT /api/relay/rest/addresses/{id}`. Requires the scope `numbers`.
    pub async fn update(
        self,
        id: &str,
        body: &addresses::UpdateAddressRequest,
    ) -> Result<addresses::AddressResponse, Error> {
        self.0.one(&operations::addresses::UPDATE, &[id], Input::body(body)).await
    }
}

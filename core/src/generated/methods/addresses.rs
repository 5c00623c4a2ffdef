// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `addresses`.

use signalwire_models::addresses;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `addresses`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::addresses::ListAddresses;
///
/// let mut items = client.addresses().list(&ListAddresses::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Addresses<'a>(pub(super) &'a Client);

impl Addresses<'_> {
    /// Creates a postal address, which regulators require for some phone numbers.
    ///
    /// `POST /api/relay/rest/addresses`. Requires the scope `numbers`.
    #[inline]
    pub fn create(
        self,
        body: &addresses::CreateAddressRequest,
    ) -> RequestBuilder<addresses::AddressResponse> {
        RequestBuilder::value(self.0, &operations::addresses::CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a postal address.
    ///
    /// `DELETE /api/relay/rest/addresses/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::addresses::DELETE, &[id], Input::none())
    }

    /// Reads one postal address.
    ///
    /// `GET /api/relay/rest/addresses/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<addresses::AddressResponse> {
        RequestBuilder::value(self.0, &operations::addresses::GET, &[id], Input::none())
    }

    /// Lists the postal addresses of the project, page by page; they can be filtered by label.
    ///
    /// `GET /api/relay/rest/addresses`. Requires the scope `numbers`.
    #[inline]
    pub fn list(self, query: &addresses::ListAddresses) -> RequestBuilder<Page<addresses::Address>> {
        RequestBuilder::page(self.0, &operations::addresses::LIST, &[], Input::query(query))
    }

    /// Changes a postal address; the required fields must be passed again.
    ///
    /// `PUT /api/relay/rest/addresses/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &addresses::UpdateAddressRequest,
    ) -> RequestBuilder<addresses::AddressResponse> {
        RequestBuilder::value(self.0, &operations::addresses::UPDATE, &[id], Input::body(body))
    }
}

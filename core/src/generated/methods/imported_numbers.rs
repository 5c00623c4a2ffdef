// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `importedNumbers`.

use signalwire_models::{common, imported_numbers};

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, RequestBuilder};

/// Methods of `importedNumbers`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::imported_numbers::{ImportPhoneNumberRequest, ImportPhoneNumberRequestNumberType};
///
/// let kind = ImportPhoneNumberRequestNumberType::from("longcode");
/// let number = client.imported_numbers().create(&ImportPhoneNumberRequest::new("+12025550123", kind)).await?;
/// println!("{}", number.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ImportedNumbers<'a>(pub(super) &'a Client);

impl ImportedNumbers<'_> {
    /// Adds a phone number of another carrier to the project.
    ///
    /// `POST /api/relay/rest/imported_phone_numbers`. Requires the scope `numbers`.
    #[inline]
    pub fn create(
        self,
        body: &imported_numbers::ImportPhoneNumberRequest,
    ) -> RequestBuilder<common::PhoneNumber> {
        RequestBuilder::value(self.0, &operations::imported_numbers::CREATE, &[], Input::body(body))
    }
}

// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `importedNumbers`.

use signalwire_models::{common, imported_numbers};

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, ScopedClient};

/// Methods of `importedNumbers`.
#[derive(Clone, Copy, Debug)]
pub struct ImportedNumbers<'a>(pub(super) ScopedClient<'a>);

impl<'a> ImportedNumbers<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Adds a phone number of another carrier to the project.
    ///
    /// `POST /api/relay/rest/imported_phone_numbers`. Requires the scope `numbers`.
    pub async fn create(
        self,
        body: &imported_numbers::ImportPhoneNumberRequest,
    ) -> Result<common::PhoneNumber, Error> {
        self.0.one(&operations::imported_numbers::CREATE, &[], Input::body(body)).await
    }
}

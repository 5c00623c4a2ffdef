// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `lookup`.

use signalwire_models::lookup;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, ScopedClient};

/// Methods of `lookup`.
#[derive(Clone, Copy, Debug)]
pub struct Lookup<'a>(pub(super) ScopedClient<'a>);

impl<'a> Lookup<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Looks up a phone number in E.164 form: country and formats, and with `include` its carrier
    /// and caller name, which cost money.
    ///
    /// `GET /api/relay/rest/lookup/phone_number/{e164_number}`. Requires no particular scope.
    pub async fn phone_number(
        self,
        e164_number: &str,
        query: &lookup::LookupPhoneNumber,
    ) -> Result<lookup::PhoneNumberLookup, Error> {
        self.0.one(&operations::lookup::PHONE_NUMBER, &[e164_number], Input::query(query)).await
    }
}

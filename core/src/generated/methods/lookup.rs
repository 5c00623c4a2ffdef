// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `lookup`.

use signalwire_models::lookup;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, RequestBuilder};

/// Methods of `lookup`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::lookup::LookupPhoneNumber;
///
/// let number = client.lookup().phone_number("+12025550123", &LookupPhoneNumber::default()).await?;
/// println!("{number:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Lookup<'a>(pub(super) &'a Client);

impl Lookup<'_> {
    /// Looks up a phone number in E.164 form: country and formats, and with `include` its carrier
    /// and caller name, which cost money.
    ///
    /// `GET /api/relay/rest/lookup/phone_number/{e164_number}`. Requires no particular scope.
    #[inline]
    pub fn phone_number(
        self,
        e164_number: &str,
        query: &lookup::LookupPhoneNumber,
    ) -> RequestBuilder<lookup::PhoneNumberLookup> {
        RequestBuilder::value(self.0, &operations::lookup::PHONE_NUMBER, &[e164_number], Input::query(query))
    }
}

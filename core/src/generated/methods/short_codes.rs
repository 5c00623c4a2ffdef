// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `shortCodes`.

use signalwire_models::short_codes;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `shortCodes`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::short_codes::ListShortCodes;
///
/// let mut items = client.short_codes().list(&ListShortCodes::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ShortCodes<'a>(pub(super) &'a Client);

impl ShortCodes<'_> {
    /// Reads one short code.
    ///
    /// `GET /api/relay/rest/short_codes/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<short_codes::ShortCodeResponse> {
        RequestBuilder::value(self.0, &operations::short_codes::GET, &[id], Input::none())
    }

    /// Lists the short codes of the project, page by page; they can be filtered by name and number.
    ///
    /// `GET /api/relay/rest/short_codes`. Requires the scope `numbers`.
    #[inline]
    pub fn list(self, query: &short_codes::ListShortCodes) -> RequestBuilder<Page<short_codes::ShortCode>> {
        RequestBuilder::page(self.0, &operations::short_codes::LIST, &[], Input::query(query))
    }

    /// Changes a short code: its name and what handles its messages.
    ///
    /// `PUT /api/relay/rest/short_codes/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &short_codes::UpdateShortCodeRequest,
    ) -> RequestBuilder<short_codes::ShortCodeResponse> {
        RequestBuilder::value(self.0, &operations::short_codes::UPDATE, &[id], Input::body(body))
    }
}

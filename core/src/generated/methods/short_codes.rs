// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `shortCodes`.

use signalwire_models::short_codes;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `shortCodes`.
#[derive(Clone, Copy, Debug)]
pub struct ShortCodes<'a>(pub(super) ScopedClient<'a>);

impl<'a> ShortCodes<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Reads one short code.
    ///
    /// `GET /api/relay/rest/short_codes/{id}`. Requires the scope `numbers`.
    pub async fn get(self, id: &str) -> Result<short_codes::ShortCodeResponse, Error> {
        self.0.one(&operations::short_codes::GET, &[id], Input::none()).await
    }

    /// Lists the short codes of the project, page by page; they can be filtered by name and number.
    ///
    /// `GET /api/relay/rest/short_codes`. Requires the scope `numbers`.
    pub async fn list(
        self,
        query: &short_codes::ListShortCodes,
    ) -> Result<Page<short_codes::ShortCode>, Error> {
        self.0.page(&operations::short_codes::LIST, &[], Input::query(query)).await
    }

    /// Changes a short code: its name and what handles its messages.
    ///
    /// `PUT /api/relay/rest/short_codes/{id}`. Requires the scope `numbers`.
    pub async fn update(
        self,
        id: &str,
        body: &short_codes::UpdateShortCodeRequest,
    ) -> Result<short_codes::ShortCodeResponse, Error> {
        self.0.one(&operations::short_codes::UPDATE, &[id], Input::body(body)).await
    }
}

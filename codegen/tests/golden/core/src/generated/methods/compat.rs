// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `compat`.

use signalwire_models::compat;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `compat`.
#[derive(Clone, Copy, Debug)]
pub struct Compat<'a>(pub(super) ScopedClient<'a>);

impl<'a> Compat<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Methods of `compat.items`.
    pub fn items(self) -> Items<'a> {
        Items(self.0)
    }
}

/// Methods of `compat.items`.
#[derive(Clone, Copy, Debug)]
pub struct Items<'a>(pub(super) ScopedClient<'a>);

impl<'a> Items<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates an item.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Items`. Requires the scope `things`.
    pub async fn create(self, body: &compat::Item) -> Result<compat::Item, Error> {
        self.0.one(&operations::compat::ITEMS_CREATE, &[], Input::body(body)).await
    }

    /// Lists items.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Items`. Requires the scope `things`.
    pub async fn list(self, query: &compat::ListItems) -> Result<Page<compat::Item>, Error> {
        self.0.page(&operations::compat::ITEMS_LIST, &[], Input::query(query)).await
    }
}

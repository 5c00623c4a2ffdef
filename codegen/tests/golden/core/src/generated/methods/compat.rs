// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `compat`.

use signalwire_models::compat;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `compat`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::compat::ListItems;
///
/// let mut items = client.compat().items().list(&ListItems::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Compat<'a>(pub(super) &'a Client);

impl<'a> Compat<'a> {
    /// Methods of `compat.items`.
    pub fn items(self) -> Items<'a> {
        Items(self.0)
    }
}

/// Methods of `compat.items`.
#[derive(Clone, Copy, Debug)]
pub struct Items<'a>(pub(super) &'a Client);

impl Items<'_> {
    /// Creates an item.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Items`. Requires the scope `things`.
    #[inline]
    pub fn create(self, body: &compat::Item) -> RequestBuilder<compat::Item> {
        RequestBuilder::value(self.0, &operations::compat::ITEMS_CREATE, &[], Input::body(body))
    }

    /// Lists items.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Items`. Requires the scope `things`.
    #[inline]
    pub fn list(self, query: &compat::ListItems) -> RequestBuilder<Page<compat::Item>> {
        RequestBuilder::page(self.0, &operations::compat::ITEMS_LIST, &[], Input::query(query))
    }
}

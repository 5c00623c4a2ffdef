// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `things`.

use signalwire_models::{common, things};

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `things`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::things::ListThings;
///
/// let mut items = client.things().list(&ListThings::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Things<'a>(pub(super) &'a Client);

impl<'a> Things<'a> {
    /// Methods of `things.parts`.
    pub fn parts(self) -> Parts<'a> {
        Parts(self.0)
    }

    /// Creates a thing.
    ///
    /// `POST /api/things`. Requires one of the scopes `things`, `management`.
    #[deprecated = "deprecated by the API"]
    #[inline]
    pub fn create(self, body: &things::ThingRequest) -> RequestBuilder<common::Thing> {
        RequestBuilder::value(self.0, &operations::things::CREATE, &[], Input::body(body))
    }

    /// Deletes a thing.
    ///
    /// `DELETE /api/things/{id}`. Requires the scope `things`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::things::DELETE, &[id], Input::none())
    }

    /// Lists things.
    ///
    /// `GET /api/things`. Requires the scope `things`.
    #[inline]
    pub fn list(self, query: &things::ListThings) -> RequestBuilder<Page<common::Thing>> {
        RequestBuilder::page(self.0, &operations::things::LIST, &[], Input::query(query))
    }

    /// Creates a new thing.
    ///
    /// `POST /api/things` with `kind` = `new`. Requires one of the scopes `things`, `management`.
    /// `more` contains the other fields.
    #[deprecated = "deprecated by the API"]
    #[inline]
    pub fn create_new(self, title: &str, more: &things::ThingRequest) -> RequestBuilder<common::Thing> {
        let body = things::ThingRequest {
            kind: Some(common::ThingKind::New),
            name: title.to_owned(),
            ..more.clone()
        };
        RequestBuilder::value(self.0, &operations::things::CREATE, &[], Input::body(&body))
    }
}

/// Methods of `things.parts`.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a>(pub(super) &'a Client);

impl Parts<'_> {
    /// Lists the parts of a thing.
    ///
    /// `GET /api/things/{thing_id}/parts/{part_id}`. Requires no particular scope.
    #[inline]
    pub fn list(self, thing_id: &str, part_id: &str) -> RequestBuilder<Page<String>> {
        RequestBuilder::page(self.0, &operations::things::PARTS_LIST, &[thing_id, part_id], Input::none())
    }
}

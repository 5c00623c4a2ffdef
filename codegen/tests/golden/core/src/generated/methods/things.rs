// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `things`.

use signalwire_models::{common, things};

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a>(pub(super) ScopedClient<'a>);

impl<'a> Things<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Methods of `things.parts`.
    pub fn parts(self) -> Parts<'a> {
        Parts(self.0)
    }

    /// Creates a thing.
    ///
    /// `POST /api/things`. Requires one of the scopes `things`, `management`.
    #[deprecated = "deprecated by the API"]
    pub async fn create(self, body: &things::ThingRequest) -> Result<common::Thing, Error> {
        self.0.one(&operations::things::CREATE, &[], Input::body(body)).await
    }

    /// Deletes a thing.
    ///
    /// `DELETE /api/things/{id}`. Requires the scope `things`.
    pub async fn delete(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::things::DELETE, &[id], Input::none()).await
    }

    /// Lists things.
    ///
    /// `GET /api/things`. Requires the scope `things`.
    pub async fn list(self, query: &things::ListThings) -> Result<Page<common::Thing>, Error> {
        self.0.page(&operations::things::LIST, &[], Input::query(query)).await
    }

    /// Creates a new thing.
    ///
    /// `POST /api/things` with `kind` = `new`. Requires one of the scopes `things`, `management`.
    /// `more` contains the other fields.
    #[deprecated = "deprecated by the API"]
    pub async fn create_new(self, title: &str, more: &things::ThingRequest) -> Result<common::Thing, Error> {
        let body = things::ThingRequest {
            kind: Some(common::ThingKind::New),
            name: title.to_owned(),
            ..more.clone()
        };
        self.0.one(&operations::things::CREATE, &[], Input::body(&body)).await
    }
}

/// Methods of `things.parts`.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a>(pub(super) ScopedClient<'a>);

impl<'a> Parts<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the parts of a thing.
    ///
    /// `GET /api/things/{thing_id}/parts/{part_id}`. Requires no particular scope.
    pub async fn list(self, thing_id: &str, part_id: &str) -> Result<Page<String>, Error> {
        self.0.page(&operations::things::PARTS_LIST, &[thing_id, part_id], Input::none()).await
    }
}

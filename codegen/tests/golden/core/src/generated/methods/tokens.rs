// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `tokens`.

use signalwire_models::{Value, common};

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, ScopedClient};

/// Methods of `tokens`.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a>(pub(super) ScopedClient<'a>);

impl<'a> Tokens<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Makes a token.
    ///
    /// `POST /api/tokens`. Requires the scope `things`.
    pub async fn create(self, body: &common::ThingTree) -> Result<Value, Error> {
        self.0.one(&operations::public::TOKENS_CREATE, &[], Input::body(body)).await
    }

    /// Gets the token's tree, which is a rather long sentence here, so that a comment has to be
    /// broken into two lines.
    ///
    /// `GET /api/tokens`. Requires the scope `things`.
    pub async fn get(self) -> Result<common::ThingTree, Error> {
        self.0.one(&operations::public::TOKENS_GET, &[], Input::none()).await
    }
}

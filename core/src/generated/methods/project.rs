// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `project`.

use signalwire_models::project;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, ScopedClient};

/// Methods of `project`.
#[derive(Clone, Copy, Debug)]
pub struct Project<'a>(pub(super) ScopedClient<'a>);

impl<'a> Project<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Methods of `project.tokens`.
    pub fn tokens(self) -> Tokens<'a> {
        Tokens(self.0)
    }
}

/// Methods of `project.tokens`.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a>(pub(super) ScopedClient<'a>);

impl<'a> Tokens<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates an API token for the project or a subproject; store `token` and `id` of the response
    /// at once, because no operation lists tokens or returns one again.
    ///
    /// `POST /api/project/tokens`. Requires the scope `management`.
    pub async fn create(self, body: &project::CreateTokenRequest) -> Result<project::Token, Error> {
        self.0.one(&operations::project::TOKENS_CREATE, &[], Input::body(body)).await
    }

    /// Revokes an API token, named by its id and not by its value.
    ///
    /// `DELETE /api/project/tokens/{token_id}`. Requires the scope `management`.
    pub async fn delete(self, token_id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::project::TOKENS_DELETE, &[token_id], Input::none()).await
    }

    /// Renames an API token or replaces its permissions; the token is named by its id and not by
    /// its value.
    ///
    /// `PATCH /api/project/tokens/{token_id}`. Requires the scope `management`.
    pub async fn update(
        self,
        token_id: &str,
        body: &project::UpdateTokenRequest,
    ) -> Result<project::Token, Error> {
        self.0.one(&operations::project::TOKENS_UPDATE, &[token_id], Input::body(body)).await
    }
}

// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `project`.

use signalwire_models::project;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, RequestBuilder};

/// Methods of `project`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::project::{CreateTokenRequest, TokenPermission};
///
/// let body = CreateTokenRequest::new("reports", vec![TokenPermission::Messaging]);
/// let token = client.project().tokens().create(&body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Project<'a>(pub(super) &'a Client);

impl<'a> Project<'a> {
    /// Methods of `project.tokens`.
    pub fn tokens(self) -> Tokens<'a> {
        Tokens(self.0)
    }
}

/// Methods of `project.tokens`.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a>(pub(super) &'a Client);

impl Tokens<'_> {
    /// Creates an API token for the project or a subproject; store `token` and `id` of the response
    /// at once, because no operation lists tokens or returns one again.
    ///
    /// `POST /api/project/tokens`. Requires the scope `management`.
    #[inline]
    pub fn create(self, body: &project::CreateTokenRequest) -> RequestBuilder<project::Token> {
        RequestBuilder::value(self.0, &operations::project::TOKENS_CREATE, &[], Input::body(body))
    }

    /// Revokes an API token, named by its id and not by its value.
    ///
    /// `DELETE /api/project/tokens/{token_id}`. Requires the scope `management`.
    #[inline]
    pub fn delete(self, token_id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::project::TOKENS_DELETE, &[token_id], Input::none())
    }

    /// Renames an API token or replaces its permissions; the token is named by its id and not by
    /// its value.
    ///
    /// `PATCH /api/project/tokens/{token_id}`. Requires the scope `management`.
    #[inline]
    pub fn update(
        self,
        token_id: &str,
        body: &project::UpdateTokenRequest,
    ) -> RequestBuilder<project::Token> {
        RequestBuilder::value(self.0, &operations::project::TOKENS_UPDATE, &[token_id], Input::body(body))
    }
}

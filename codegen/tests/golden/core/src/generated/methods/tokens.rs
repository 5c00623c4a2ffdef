// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `tokens`.

use signalwire_models::{Value, common};

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, RequestBuilder};

/// Methods of `tokens`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// let token = client.tokens().get().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a>(pub(super) &'a Client);

impl Tokens<'_> {
    /// Makes a token.
    ///
    /// `POST /api/tokens`. Requires the scope `things`.
    #[inline]
    pub fn create(self, body: &common::ThingTree) -> RequestBuilder<Value> {
        RequestBuilder::value(self.0, &operations::public::TOKENS_CREATE, &[], Input::body(body))
    }

    /// Gets the token's tree, which is a rather long sentence here, so that a comment has to be
    /// broken into two lines.
    ///
    /// `GET /api/tokens`. Requires the scope `things`.
    #[inline]
    pub fn get(self) -> RequestBuilder<common::ThingTree> {
        RequestBuilder::value(self.0, &operations::public::TOKENS_GET, &[], Input::none())
    }
}

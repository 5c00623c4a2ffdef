// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `chat`.

use signalwire_models::chat;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, ScopedClient};

/// Methods of `chat`.
#[derive(Clone, Copy, Debug)]
pub struct Chat<'a>(pub(super) ScopedClient<'a>);

impl<'a> Chat<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a token with which a browser chats in the listed channels, reading, writing or both;
    /// `ttl` is its lifetime in minutes.
    ///
    /// `POST /api/chat/tokens`. Requires the scope `chat`.
    pub async fn create_token(self, body: &chat::NewChatToken) -> Result<chat::ChatToken, Error> {
        self.0.one(&operations::chat::CREATE_TOKEN, &[], Input::body(body)).await
    }
}

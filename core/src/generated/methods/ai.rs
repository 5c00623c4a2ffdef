// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `ai`.

use signalwire_models::ai;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, ScopedClient};

/// Methods of `ai`.
#[derive(Clone, Copy, Debug)]
pub struct Ai<'a>(pub(super) ScopedClient<'a>);

impl<'a> Ai<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Talks to an AI agent in text: its `method` creates, continues, ends or deletes a
    /// conversation, or reads its log or summary.
    ///
    /// `POST /api/ai/chat`. Requires the scope `chat`.
    pub async fn chat(self, body: &ai::ChatRequest) -> Result<ai::Chat, Error> {
        self.0.one(&operations::ai::CHAT, &[], Input::body(body)).await
    }
}

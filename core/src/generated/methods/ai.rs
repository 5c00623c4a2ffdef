// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `ai`.

use signalwire_models::ai;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, RequestBuilder};

/// Methods of `ai`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::ai::{ChatCreateConversationRequest, ChatCreateConversationRequestParams};
///
/// let params = ChatCreateConversationRequestParams::new("chat-1", "https://example.com/agent.json");
/// let reply = client.ai().chat(&ChatCreateConversationRequest::new("1", params)).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Ai<'a>(pub(super) &'a Client);

impl Ai<'_> {
    /// Talks to an AI agent in text: its `method` creates, continues, ends or deletes a
    /// conversation, or reads its log or summary.
    ///
    /// `POST /api/ai/chat`. Requires the scope `chat`.
    #[inline]
    pub fn chat(self, body: impl Into<ai::ChatRequest>) -> RequestBuilder<ai::Chat> {
        RequestBuilder::value(self.0, &operations::ai::CHAT, &[], Input::body(&body.into()))
    }
}

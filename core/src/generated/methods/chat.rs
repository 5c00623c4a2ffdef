// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `chat`.

use signalwire_models::chat;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, RequestBuilder};

/// Methods of `chat`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use std::collections::BTreeMap;
///
/// use signalwire_core::models::chat::{ChatChannel, NewChatToken};
///
/// let lobby = ChatChannel { read: Some(true), write: Some(true) };
/// let body = NewChatToken::new(15, BTreeMap::from([("lobby".to_owned(), lobby)]));
/// let token = client.chat().create_token(&body).await?.token;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Chat<'a>(pub(super) &'a Client);

impl Chat<'_> {
    /// Creates a token with which a browser chats in the listed channels, reading, writing or both;
    /// `ttl` is its lifetime in minutes.
    ///
    /// `POST /api/chat/tokens`. Requires the scope `chat`.
    #[inline]
    pub fn create_token(self, body: &chat::NewChatToken) -> RequestBuilder<chat::ChatToken> {
        RequestBuilder::value(self.0, &operations::chat::CREATE_TOKEN, &[], Input::body(body))
    }
}

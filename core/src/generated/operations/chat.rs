// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `chat`.

use crate::generated::schemas::chat;
use crate::operations::schema::Schema;
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/chat/tokens`
pub(crate) static CREATE_TOKEN: Operation = Operation {
    name: "chat.createToken",
    method: Method::Post,
    path: "/api/chat/tokens",
    auth: Auth::Basic,
    scopes: &["chat"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&chat::CHAT_NEW_CHAT_TOKEN),
        command: None,
    }),
    paging: Paging::None,
};

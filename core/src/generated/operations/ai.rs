// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `ai`.

use crate::generated::schemas::ai;
use crate::operations::schema::Schema;
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/ai/chat`
pub(crate) static CHAT: Operation = Operation {
    name: "ai.chat",
    method: Method::Post,
    path: "/api/ai/chat",
    auth: Auth::Basic,
    scopes: &["chat"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&ai::AI_CHAT_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

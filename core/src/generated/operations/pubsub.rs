// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `pubsub`.

use crate::generated::schemas::pubsub;
use crate::operations::schema::Schema;
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/pubsub/tokens`
pub(crate) static CREATE_TOKEN: Operation = Operation {
    name: "pubsub.createToken",
    method: Method::Post,
    path: "/api/pubsub/tokens",
    auth: Auth::Basic,
    scopes: &["pubsub"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&pubsub::PUB_SUB_NEW_PUB_SUB_TOKEN),
        command: None,
    }),
    paging: Paging::None,
};

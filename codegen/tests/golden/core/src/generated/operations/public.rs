// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `public`.

use crate::generated::schemas::public;
use crate::operations::schema::Schema;
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/tokens`
pub(crate) static TOKENS_CREATE: Operation = Operation {
    name: "tokens.create",
    method: Method::Post,
    path: "/api/tokens",
    auth: Auth::None,
    scopes: &["things"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&public::THING_TREE),
        command: None,
    }),
    paging: Paging::None,
};

/// `GET /api/tokens`
pub(crate) static TOKENS_GET: Operation = Operation {
    name: "tokens.get",
    method: Method::Get,
    path: "/api/tokens",
    auth: Auth::Bearer,
    scopes: &["things"],
    query: &[],
    body: None,
    paging: Paging::None,
};

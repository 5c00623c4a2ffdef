// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `project`.

use crate::generated::schemas::project;
use crate::operations::schema::Schema;
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/project/tokens`
pub(crate) static TOKENS_CREATE: Operation = Operation {
    name: "project.tokens.create",
    method: Method::Post,
    path: "/api/project/tokens",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&project::PROJECT_CREATE_TOKEN_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/project/tokens/{token_id}`
pub(crate) static TOKENS_DELETE: Operation = Operation {
    name: "project.tokens.delete",
    method: Method::Delete,
    path: "/api/project/tokens/{token_id}",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `PATCH /api/project/tokens/{token_id}`
pub(crate) static TOKENS_UPDATE: Operation = Operation {
    name: "project.tokens.update",
    method: Method::Patch,
    path: "/api/project/tokens/{token_id}",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&project::PROJECT_UPDATE_TOKEN_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `public`.

use crate::generated::schemas::public;
use crate::operations::schema::{Field, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `GET /api/fabric/addresses/{id}`
pub(crate) static FABRIC_ADDRESSES_GET: Operation = Operation {
    name: "fabric.addresses.get",
    method: Method::Get,
    path: "/api/fabric/addresses/{id}",
    auth: Auth::Bearer,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/addresses`
pub(crate) static FABRIC_ADDRESSES_LIST: Operation = Operation {
    name: "fabric.addresses.list",
    method: Method::Get,
    path: "/api/fabric/addresses",
    auth: Auth::Bearer,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `POST /api/fabric/embeds/tokens`
pub(crate) static FABRIC_TOKENS_CREATE_EMBED_TOKEN: Operation = Operation {
    name: "fabric.tokens.createEmbedToken",
    method: Method::Post,
    path: "/api/fabric/embeds/tokens",
    auth: Auth::None,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&public::EMBEDS_TOKENS_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/subscriber/invites`
pub(crate) static FABRIC_TOKENS_CREATE_INVITE_TOKEN: Operation = Operation {
    name: "fabric.tokens.createInviteToken",
    method: Method::Post,
    path: "/api/fabric/subscriber/invites",
    auth: Auth::Bearer,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&public::SUBSCRIBER_INVITE_TOKEN_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `addresses`.

use crate::generated::schemas::addresses;
use crate::operations::schema::{Field, NumberRule, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/relay/rest/addresses`
pub(crate) static CREATE: Operation = Operation {
    name: "addresses.create",
    method: Method::Post,
    path: "/api/relay/rest/addresses",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&addresses::CREATE_ADDRESS_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/relay/rest/addresses/{id}`
pub(crate) static DELETE: Operation = Operation {
    name: "addresses.delete",
    method: Method::Delete,
    path: "/api/relay/rest/addresses/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/addresses/{id}`
pub(crate) static GET: Operation = Operation {
    name: "addresses.get",
    method: Method::Get,
    path: "/api/relay/rest/addresses/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/addresses`
pub(crate) static LIST: Operation = Operation {
    name: "addresses.list",
    method: Method::Get,
    path: "/api/relay/rest/addresses",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[
        Field::optional("filter_label", Schema::TEXT),
        Field::optional("page_number", Schema::INTEGER),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/relay/rest/addresses/{id}`
pub(crate) static UPDATE: Operation = Operation {
    name: "addresses.update",
    method: Method::Put,
    path: "/api/relay/rest/addresses/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&addresses::UPDATE_ADDRESS_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

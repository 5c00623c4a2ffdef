// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `short_codes`.

use crate::generated::schemas::short_codes;
use crate::operations::schema::{Field, NumberRule, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `GET /api/relay/rest/short_codes/{id}`
pub(crate) static GET: Operation = Operation {
    name: "shortCodes.get",
    method: Method::Get,
    path: "/api/relay/rest/short_codes/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/short_codes`
pub(crate) static LIST: Operation = Operation {
    name: "shortCodes.list",
    method: Method::Get,
    path: "/api/relay/rest/short_codes",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[
        Field::optional("filter_name", Schema::TEXT),
        Field::optional("filter_number", Schema::TEXT),
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

/// `PUT /api/relay/rest/short_codes/{id}`
pub(crate) static UPDATE: Operation = Operation {
    name: "shortCodes.update",
    method: Method::Put,
    path: "/api/relay/rest/short_codes/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&short_codes::UPDATE_SHORT_CODE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

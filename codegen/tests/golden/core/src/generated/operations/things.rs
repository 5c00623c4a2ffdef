// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `things`.

use crate::generated::schemas::common;
use crate::generated::schemas::things;
use crate::operations::schema::{Field, NumberRule, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/things`
pub(crate) static CREATE: Operation = Operation {
    name: "things.create",
    method: Method::Post,
    path: "/api/things",
    auth: Auth::Basic,
    scopes: &["things", "management"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&things::THING_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/things/{id}`
pub(crate) static DELETE: Operation = Operation {
    name: "things.delete",
    method: Method::Delete,
    path: "/api/things/{id}",
    auth: Auth::Basic,
    scopes: &["things"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/things`
pub(crate) static LIST: Operation = Operation {
    name: "things.list",
    method: Method::Get,
    path: "/api/things",
    auth: Auth::Basic,
    scopes: &["things"],
    query: &[
        Field::optional("kind", Schema::Ref(&common::THING_KIND)),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/things/{thing_id}/parts/{part_id}`
pub(crate) static PARTS_LIST: Operation = Operation {
    name: "things.parts.list",
    method: Method::Get,
    path: "/api/things/{thing_id}/parts/{part_id}",
    auth: Auth::Basic,
    scopes: &[],
    query: &[],
    body: None,
    paging: Paging::Whole,
};

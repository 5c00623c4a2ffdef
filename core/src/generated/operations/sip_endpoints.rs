// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `sip_endpoints`.

use crate::generated::schemas::sip_endpoints;
use crate::operations::schema::{Field, NumberRule, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/relay/rest/endpoints/sip`
pub(crate) static CREATE: Operation = Operation {
    name: "sipEndpoints.create",
    method: Method::Post,
    path: "/api/relay/rest/endpoints/sip",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&sip_endpoints::CREATE_SIP_ENDPOINT_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/relay/rest/endpoints/sip/{id}`
pub(crate) static DELETE: Operation = Operation {
    name: "sipEndpoints.delete",
    method: Method::Delete,
    path: "/api/relay/rest/endpoints/sip/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/endpoints/sip/{id}`
pub(crate) static GET: Operation = Operation {
    name: "sipEndpoints.get",
    method: Method::Get,
    path: "/api/relay/rest/endpoints/sip/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/endpoints/sip`
pub(crate) static LIST: Operation = Operation {
    name: "sipEndpoints.list",
    method: Method::Get,
    path: "/api/relay/rest/endpoints/sip",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("filter_username", Schema::TEXT),
        Field::optional("filter_caller_id", Schema::TEXT),
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

/// `PUT /api/relay/rest/endpoints/sip/{id}`
pub(crate) static UPDATE: Operation = Operation {
    name: "sipEndpoints.update",
    method: Method::Put,
    path: "/api/relay/rest/endpoints/sip/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&sip_endpoints::UPDATE_SIP_ENDPOINT_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

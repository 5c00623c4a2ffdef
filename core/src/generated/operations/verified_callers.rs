// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `verified_callers`.

use crate::generated::schemas::verified_callers;
use crate::operations::schema::{Field, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/relay/rest/verified_caller_ids`
pub(crate) static CREATE: Operation = Operation {
    name: "verifiedCallers.create",
    method: Method::Post,
    path: "/api/relay/rest/verified_caller_ids",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&verified_callers::CREATE_VERIFIED_CALLER_ID_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/relay/rest/verified_caller_ids/{id}`
pub(crate) static DELETE: Operation = Operation {
    name: "verifiedCallers.delete",
    method: Method::Delete,
    path: "/api/relay/rest/verified_caller_ids/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/verified_caller_ids/{id}`
pub(crate) static GET: Operation = Operation {
    name: "verifiedCallers.get",
    method: Method::Get,
    path: "/api/relay/rest/verified_caller_ids/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/verified_caller_ids`
pub(crate) static LIST: Operation = Operation {
    name: "verifiedCallers.list",
    method: Method::Get,
    path: "/api/relay/rest/verified_caller_ids",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("filter_name", Schema::TEXT),
        Field::optional("filter_number", Schema::TEXT),
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `POST /api/relay/rest/verified_caller_ids/{id}/verification`
pub(crate) static REDIAL_VERIFICATION: Operation = Operation {
    name: "verifiedCallers.redialVerification",
    method: Method::Post,
    path: "/api/relay/rest/verified_caller_ids/{id}/verification",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `PUT /api/relay/rest/verified_caller_ids/{id}/verification`
pub(crate) static SUBMIT_VERIFICATION: Operation = Operation {
    name: "verifiedCallers.submitVerification",
    method: Method::Put,
    path: "/api/relay/rest/verified_caller_ids/{id}/verification",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&verified_callers::VERIFY_CALLER_ID_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `PUT /api/relay/rest/verified_caller_ids/{id}`
pub(crate) static UPDATE: Operation = Operation {
    name: "verifiedCallers.update",
    method: Method::Put,
    path: "/api/relay/rest/verified_caller_ids/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&verified_callers::UPDATE_VERIFIED_CALLER_ID_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

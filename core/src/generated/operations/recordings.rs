// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `recordings`.

use crate::operations::schema::{Field, Schema};
use crate::operations::{Auth, Method, Operation, Paging};

/// `DELETE /api/relay/rest/recordings/{id}`
pub(crate) static DELETE: Operation = Operation {
    name: "recordings.delete",
    method: Method::Delete,
    path: "/api/relay/rest/recordings/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/recordings/{id}`
pub(crate) static GET: Operation = Operation {
    name: "recordings.get",
    method: Method::Get,
    path: "/api/relay/rest/recordings/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/recordings`
pub(crate) static LIST: Operation = Operation {
    name: "recordings.list",
    method: Method::Get,
    path: "/api/relay/rest/recordings",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

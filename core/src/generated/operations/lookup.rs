// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `lookup`.

use crate::operations::schema::{Field, Schema};
use crate::operations::{Auth, Method, Operation, Paging};

/// `GET /api/relay/rest/lookup/phone_number/{e164_number}`
pub(crate) static PHONE_NUMBER: Operation = Operation {
    name: "lookup.phoneNumber",
    method: Method::Get,
    path: "/api/relay/rest/lookup/phone_number/{e164_number}",
    auth: Auth::Basic,
    scopes: &[],
    query: &[Field::optional("include", Schema::TEXT)],
    body: None,
    paging: Paging::None,
};

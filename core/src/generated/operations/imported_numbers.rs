// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `imported_numbers`.

use crate::generated::schemas::imported_numbers;
use crate::operations::schema::Schema;
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/relay/rest/imported_phone_numbers`
pub(crate) static CREATE: Operation = Operation {
    name: "importedNumbers.create",
    method: Method::Post,
    path: "/api/relay/rest/imported_phone_numbers",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&imported_numbers::IMPORT_PHONE_NUMBER_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

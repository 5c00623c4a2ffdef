// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `verified_callers`.

use crate::operations::schema::{Field, Object, Schema, StringRule};

/// `CreateVerifiedCallerIDRequest`
pub(crate) static CREATE_VERIFIED_CALLER_ID_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("number", Schema::TEXT),
        Field::optional("name", Schema::String(&StringRule { max_length: Some(200), ..StringRule::NONE })),
        Field::optional("extension", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `UpdateVerifiedCallerIDRequest`
pub(crate) static UPDATE_VERIFIED_CALLER_ID_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "name",
        Schema::String(&StringRule { max_length: Some(200), ..StringRule::NONE }),
    )],
    ..Object::EMPTY
});

/// `VerifyCallerIDRequest`
pub(crate) static VERIFY_CALLER_ID_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("verification_code", Schema::TEXT)],
    ..Object::EMPTY
});

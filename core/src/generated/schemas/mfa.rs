// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `mfa`.

use crate::operations::schema::{Field, Object, Schema};

/// `MfaRequest`
pub(crate) static MFA_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::optional("from", Schema::TEXT),
        Field::optional("message", Schema::TEXT),
        Field::optional("token_length", Schema::INTEGER),
        Field::optional("valid_for", Schema::INTEGER),
        Field::optional("max_attempts", Schema::INTEGER),
        Field::optional("allow_alphas", Schema::Boolean),
    ],
    ..Object::EMPTY
});

/// `MfaVerifyRequest`
pub(crate) static MFA_VERIFY_REQUEST: Schema =
    Schema::Object(&Object { fields: &[Field::required("token", Schema::TEXT)], ..Object::EMPTY });

// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `short_codes`.

use crate::generated::schemas::common;
use crate::generated::schemas::public;
use crate::operations::schema::{Field, Object, Schema, StringRule};

/// `ShortCodeMessageHandler`
pub(crate) static SHORT_CODE_MESSAGE_HANDLER: Schema =
    Schema::Enum(&["relay_context", "laml_webhooks", "laml_application"]);

/// `UpdateShortCodeRequest`
pub(crate) static UPDATE_SHORT_CODE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::String(&StringRule { max_length: Some(255), ..StringRule::NONE })),
        Field::required("message_handler", Schema::Ref(&SHORT_CODE_MESSAGE_HANDLER)),
        Field::optional("message_request_url", Schema::TEXT),
        Field::optional("message_request_method", Schema::Ref(&common::HTTP_METHOD)),
        Field::optional("message_fallback_url", Schema::TEXT),
        Field::optional("message_fallback_method", Schema::Ref(&common::HTTP_METHOD)),
        Field::optional("message_laml_application_id", Schema::Ref(&public::UUID)),
        Field::optional("message_relay_context", Schema::TEXT),
    ],
    ..Object::EMPTY
});

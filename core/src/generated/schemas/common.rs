// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `common`.

use crate::operations::schema::Schema;

/// `HttpMethod`
pub(crate) static HTTP_METHOD: Schema = Schema::Enum(&["GET", "POST"]);

/// `PhoneNumberMessageHandler`
pub(crate) static PHONE_NUMBER_MESSAGE_HANDLER: Schema =
    Schema::Enum(&["relay_context", "relay_topic", "relay_application", "laml_webhooks", "laml_application"]);

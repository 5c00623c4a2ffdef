// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `queues`.

use crate::operations::schema::{Field, Object, Schema};

/// `CreateQueueRequest`
pub(crate) static CREATE_QUEUE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::optional("name", Schema::TEXT), Field::optional("max_size", Schema::INTEGER)],
    ..Object::EMPTY
});

/// `UpdateQueueRequest`
pub(crate) static UPDATE_QUEUE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::optional("name", Schema::TEXT), Field::optional("max_size", Schema::INTEGER)],
    ..Object::EMPTY
});

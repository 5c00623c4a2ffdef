// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `common`.

use crate::operations::schema::Schema;

/// `Thing.Kind`
pub(crate) static THING_KIND: Schema = Schema::Enum(&["it's", "new"]);

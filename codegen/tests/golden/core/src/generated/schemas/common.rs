// Generated from api/ by codegen/src/print/rust/schemas.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types that requests of `common` hold.

use crate::operations::schema::Schema;

/// `Thing.Kind`
pub(crate) static THING_KIND: Schema = Schema::Enum(&["it's", "new"]);

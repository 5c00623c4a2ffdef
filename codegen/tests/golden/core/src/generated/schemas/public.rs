// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `public`.

use crate::operations::schema::{Field, List, Object, Schema};

/// `Thing.Tree`
pub(crate) static THING_TREE: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("leaf", Schema::TEXT),
        Field::optional("branches", Schema::List(&List::of(Schema::Ref(&THING_TREE)))),
    ],
    ..Object::EMPTY
});

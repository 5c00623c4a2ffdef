// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `compat`.

use crate::operations::schema::{Field, List, Object, Schema, StringRule, Union};

/// `Compat.Item`
pub(crate) static COMPAT_ITEM: Schema = Schema::Object(&Object {
    fields: &[Field::optional(
        "MediaUrl",
        Schema::Union(&Union {
            of: &[
                Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                Schema::List(&List::of(Schema::TEXT)),
            ],
            tag: None,
        }),
    )],
    ..Object::EMPTY
});

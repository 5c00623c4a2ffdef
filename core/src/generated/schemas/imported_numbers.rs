// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `imported_numbers`.

use crate::operations::schema::{Field, List, Object, Schema, StringRule};

/// `ImportPhoneNumberRequest`
pub(crate) static IMPORT_PHONE_NUMBER_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "number",
            Schema::String(&StringRule { min_length: Some(5), max_length: Some(30), ..StringRule::NONE }),
        ),
        Field::required("number_type", Schema::Enum(&["longcode", "tollfree"])),
        Field::optional(
            "capabilities",
            Schema::List(&List::of(Schema::Enum(&["sms", "voice", "fax", "mms"]))),
        ),
    ],
    ..Object::EMPTY
});

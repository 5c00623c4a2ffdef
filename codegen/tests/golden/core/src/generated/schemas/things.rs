// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `things`.

use crate::generated::schemas::common;
use crate::generated::schemas::public;
use crate::operations::schema::{Field, List, NumberRule, Object, Schema, StringRule, Tag, Union};

/// `Thing.Choice`
pub(crate) static THING_CHOICE: Schema = Schema::Union(&Union {
    of: &[Schema::Ref(&THING_CIRCLE), Schema::Ref(&THING_SQUARE)],
    tag: Some(Tag {
        field: "type",
        types: &[("circle", Schema::Ref(&THING_CIRCLE)), ("square", Schema::Ref(&THING_SQUARE))],
    }),
});

/// `Thing.Circle`
pub(crate) static THING_CIRCLE: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["circle"])),
        Field::optional("colour", Schema::TEXT),
        Field::optional("radius", Schema::NUMBER),
    ],
    ..Object::EMPTY
});

/// `Thing.Request`
pub(crate) static THING_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "name",
            Schema::String(&StringRule {
                pattern: Some("^[a-z*/]+$"),
                min_length: Some(1),
                max_length: Some(100),
                ..StringRule::NONE
            }),
        ),
        Field::optional("count", Schema::Integer(&NumberRule { minimum: Some(-5.0), ..NumberRule::NONE })),
        Field::optional(
            "seconds",
            Schema::Integer(&NumberRule { minimum: Some(0.0), maximum: Some(200000.0), above_minimum: true }),
        ),
        Field::optional("ratio", Schema::NUMBER),
        Field::optional("agreed", Schema::BooleanEnum(&[true])),
        Field::optional("rate", Schema::NumberEnum(&[20.0, 30.0])),
        Field::optional("silent", Schema::Boolean),
        Field::optional("nothing", Schema::Null),
        Field::optional("anything", Schema::Any),
        Field::optional("either", Schema::Any),
        Field::optional("at", Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE })),
        Field::optional(
            "tags",
            Schema::List(&List {
                items: Schema::String(&StringRule { max_length: Some(10), ..StringRule::NONE }),
                min_items: Some(1),
                max_items: Some(3),
            }),
        ),
        Field::optional(
            "timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(1.0),
                        maximum: Some(900.0),
                        ..NumberRule::NONE
                    }),
                    Schema::TEXT,
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "labels",
            Schema::Object(&Object {
                rest: Some(Schema::TEXT),
                min_fields: Some(1),
                max_fields: Some(5),
                ..Object::EMPTY
            }),
        ),
        Field::optional("kind", Schema::Ref(&common::THING_KIND)),
        Field::optional("shape", Schema::Ref(&THING_SHAPE)),
        Field::optional("choice", Schema::Ref(&THING_CHOICE)),
        Field::optional("tree", Schema::Ref(&public::THING_TREE)),
        Field::optional(
            "sections",
            Schema::Object(&Object {
                fields: &[Field::optional("main-part", Schema::TEXT)],
                rest: Some(Schema::List(&List::of(Schema::TEXT))),
                ..Object::EMPTY
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `Thing.Shape`
pub(crate) static THING_SHAPE: Schema = Schema::Union(&Union {
    of: &[Schema::Ref(&THING_CIRCLE), Schema::Ref(&THING_SQUARE)],
    tag: Some(Tag {
        field: "type",
        types: &[("circle", Schema::Ref(&THING_CIRCLE)), ("square", Schema::Ref(&THING_SQUARE))],
    }),
});

/// `Thing.Square`
pub(crate) static THING_SQUARE: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["square", "oblong"])),
        Field::optional("colour", Schema::TEXT),
        Field::optional("side", Schema::NUMBER),
    ],
    ..Object::EMPTY
});

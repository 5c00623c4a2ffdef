// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `swml`.

use crate::operations::schema::{Field, List, NumberRule, Object, Schema, StringRule, Union};

/// `SWML.Calling.Play`
pub(crate) static SWML_CALLING_PLAY: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "play",
        Schema::Object(&Object {
            fields: &[
                Field::optional(
                    "volume",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Number(&NumberRule { minimum: Some(-40.0), ..NumberRule::NONE }),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "loops",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "mode",
                    Schema::Union(&Union {
                        of: &[Schema::Enum(&["once", "again"]), Schema::Ref(&SWML_VARIABLE)],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "urls",
                    Schema::List(&List::of(Schema::Union(&Union {
                        of: &[
                            Schema::String(&StringRule { pattern: Some("^https:"), ..StringRule::NONE }),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }))),
                ),
                Field::optional(
                    "pause",
                    Schema::Nullable(&Schema::Union(&Union {
                        of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)],
                        tag: None,
                    })),
                ),
                Field::optional(
                    "text",
                    Schema::String(&StringRule { min_length: Some(1), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Run`
pub(crate) static SWML_CALLING_RUN: Schema = Schema::Object(&Object {
    fields: &[Field::required("run", Schema::Ref(&SWML_CALLING_SWML_OBJECT))],
    ..Object::EMPTY
});

/// `SWML.Calling.SWMLMethod`
pub(crate) static SWML_CALLING_SWML_METHOD: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_PLAY),
        Schema::Ref(&SWML_CALLING_RUN),
        Schema::Ref(&SWML_CALLING_VERB_NAME),
        Schema::List(&List { items: Schema::Any, min_items: Some(1), max_items: None }),
    ],
    tag: None,
});

/// `SWML.Calling.SWMLObject`
pub(crate) static SWML_CALLING_SWML_OBJECT: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "sections",
        Schema::Object(&Object {
            rest: Some(Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD)))),
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.VerbName`
pub(crate) static SWML_CALLING_VERB_NAME: Schema = Schema::Enum(&["play", "run"]);

/// `SWML.Variable`
pub(crate) static SWML_VARIABLE: Schema = Schema::String(&StringRule {
    format: Some("variable"),
    pattern: Some("[$%]\\{[^}]*\\}"),
    ..StringRule::NONE
});

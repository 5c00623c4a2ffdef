// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `calling`.

use crate::operations::schema::{Field, List, Object, Schema, Union};
use crate::operations::{Auth, Body, Command, Media, Method, Operation, Paging};

/// `POST /api/calling/calls#dial`
pub(crate) static DIAL: Operation = Operation {
    name: "calling.dial",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["calling"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[
                Field::required("to", Schema::TEXT),
                Field::optional(
                    "swml",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Object(&Object {
                                fields: &[Field::required(
                                    "sections",
                                    Schema::Object(&Object {
                                        rest: Some(Schema::List(&List::of(Schema::Union(&Union {
                                            of: &[
                                                Schema::Object(&Object {
                                                    rest: Some(Schema::Any),
                                                    ..Object::EMPTY
                                                }),
                                                Schema::TEXT,
                                                Schema::List(&List::of(Schema::Any)),
                                            ],
                                            tag: None,
                                        })))),
                                        ..Object::EMPTY
                                    }),
                                )],
                                rest: Some(Schema::Any),
                                ..Object::EMPTY
                            }),
                            Schema::TEXT,
                        ],
                        tag: None,
                    }),
                ),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "dial", takes_id: false }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.end`
pub(crate) static END: Operation = Operation {
    name: "calling.end",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["calling"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Object(&Object::EMPTY),
        command: Some(Command { name: "calling.end", takes_id: true }),
    }),
    paging: Paging::None,
};

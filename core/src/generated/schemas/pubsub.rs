// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `pubsub`.

use crate::operations::schema::{Field, NumberRule, Object, Schema, StringRule, Union};

/// `PubSub.NewPubSubToken`
pub(crate) static PUB_SUB_NEW_PUB_SUB_TOKEN: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "ttl",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(43200.0), ..NumberRule::NONE }),
        ),
        Field::required(
            "channels",
            Schema::Object(&Object {
                rest: Some(Schema::Union(&Union {
                    of: &[
                        Schema::Ref(&PUB_SUB_PUB_SUB_PERMISSION_WITH_READ),
                        Schema::Ref(&PUB_SUB_PUB_SUB_PERMISSION_WITH_WRITE),
                    ],
                    tag: None,
                })),
                min_fields: Some(1),
                max_fields: Some(500),
                ..Object::EMPTY
            }),
        ),
        Field::optional(
            "member_id",
            Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
        ),
        Field::optional("state", Schema::Ref(&PUB_SUB_PUB_SUB_STATE)),
    ],
    ..Object::EMPTY
});

/// `PubSub.PubSubPermissionWithRead`
pub(crate) static PUB_SUB_PUB_SUB_PERMISSION_WITH_READ: Schema = Schema::Object(&Object {
    fields: &[Field::required("read", Schema::Boolean), Field::optional("write", Schema::Boolean)],
    ..Object::EMPTY
});

/// `PubSub.PubSubPermissionWithWrite`
pub(crate) static PUB_SUB_PUB_SUB_PERMISSION_WITH_WRITE: Schema = Schema::Object(&Object {
    fields: &[Field::optional("read", Schema::Boolean), Field::required("write", Schema::Boolean)],
    ..Object::EMPTY
});

/// `PubSub.PubSubState`
pub(crate) static PUB_SUB_PUB_SUB_STATE: Schema =
    Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY });

// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `chat`.

use crate::operations::schema::{Field, NumberRule, Object, Schema, StringRule, Union};

/// `Chat.ChatPermissionWithRead`
pub(crate) static CHAT_CHAT_PERMISSION_WITH_READ: Schema = Schema::Object(&Object {
    fields: &[Field::required("read", Schema::Boolean), Field::optional("write", Schema::Boolean)],
    ..Object::EMPTY
});

/// `Chat.ChatPermissionWithWrite`
pub(crate) static CHAT_CHAT_PERMISSION_WITH_WRITE: Schema = Schema::Object(&Object {
    fields: &[Field::optional("read", Schema::Boolean), Field::required("write", Schema::Boolean)],
    ..Object::EMPTY
});

/// `Chat.ChatState`
pub(crate) static CHAT_CHAT_STATE: Schema =
    Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY });

/// `Chat.NewChatToken`
pub(crate) static CHAT_NEW_CHAT_TOKEN: Schema = Schema::Object(&Object {
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
                        Schema::Ref(&CHAT_CHAT_PERMISSION_WITH_READ),
                        Schema::Ref(&CHAT_CHAT_PERMISSION_WITH_WRITE),
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
        Field::optional("state", Schema::Ref(&CHAT_CHAT_STATE)),
    ],
    ..Object::EMPTY
});

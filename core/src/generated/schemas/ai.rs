// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `ai`.

use crate::operations::schema::{Field, Object, Schema, StringRule, Tag, Union};

/// `AI.ChatCreateConversationRequest`
pub(crate) static AI_CHAT_CREATE_CONVERSATION_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("jsonrpc", Schema::Enum(&["2.0"])),
        Field::required("id", Schema::TEXT),
        Field::required("method", Schema::Enum(&["create_conversation"])),
        Field::required(
            "params",
            Schema::Object(&Object {
                fields: &[
                    Field::required("id", Schema::TEXT),
                    Field::required(
                        "config_url",
                        Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                    ),
                    Field::optional("user_message", Schema::TEXT),
                    Field::optional("conversation_timeout", Schema::INTEGER),
                    Field::optional(
                        "user_meta_data",
                        Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                    ),
                    Field::optional("reinit", Schema::Boolean),
                ],
                ..Object::EMPTY
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `AI.ChatDeleteRequest`
pub(crate) static AI_CHAT_DELETE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("jsonrpc", Schema::Enum(&["2.0"])),
        Field::required("id", Schema::TEXT),
        Field::required("method", Schema::Enum(&["delete"])),
        Field::required(
            "params",
            Schema::Object(&Object { fields: &[Field::required("id", Schema::TEXT)], ..Object::EMPTY }),
        ),
    ],
    ..Object::EMPTY
});

/// `AI.ChatEndConversationRequest`
pub(crate) static AI_CHAT_END_CONVERSATION_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("jsonrpc", Schema::Enum(&["2.0"])),
        Field::required("id", Schema::TEXT),
        Field::required("method", Schema::Enum(&["end_conversation"])),
        Field::required(
            "params",
            Schema::Object(&Object { fields: &[Field::required("id", Schema::TEXT)], ..Object::EMPTY }),
        ),
    ],
    ..Object::EMPTY
});

/// `AI.ChatLogRequest`
pub(crate) static AI_CHAT_LOG_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("jsonrpc", Schema::Enum(&["2.0"])),
        Field::required("id", Schema::TEXT),
        Field::required("method", Schema::Enum(&["chat_log"])),
        Field::required(
            "params",
            Schema::Object(&Object { fields: &[Field::required("id", Schema::TEXT)], ..Object::EMPTY }),
        ),
    ],
    ..Object::EMPTY
});

/// `AI.ChatRequest`
pub(crate) static AI_CHAT_REQUEST: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&AI_CHAT_CREATE_CONVERSATION_REQUEST),
        Schema::Ref(&AI_CHAT_SEND_MESSAGE_REQUEST),
        Schema::Ref(&AI_CHAT_END_CONVERSATION_REQUEST),
        Schema::Ref(&AI_CHAT_DELETE_REQUEST),
        Schema::Ref(&AI_CHAT_LOG_REQUEST),
        Schema::Ref(&AI_CHAT_SUMMARIZE_REQUEST),
    ],
    tag: Some(Tag {
        field: "method",
        types: &[
            ("create_conversation", Schema::Ref(&AI_CHAT_CREATE_CONVERSATION_REQUEST)),
            ("chat", Schema::Ref(&AI_CHAT_SEND_MESSAGE_REQUEST)),
            ("end_conversation", Schema::Ref(&AI_CHAT_END_CONVERSATION_REQUEST)),
            ("delete", Schema::Ref(&AI_CHAT_DELETE_REQUEST)),
            ("chat_log", Schema::Ref(&AI_CHAT_LOG_REQUEST)),
            ("summarize", Schema::Ref(&AI_CHAT_SUMMARIZE_REQUEST)),
        ],
    }),
});

/// `AI.ChatSendMessageRequest`
pub(crate) static AI_CHAT_SEND_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("jsonrpc", Schema::Enum(&["2.0"])),
        Field::required("id", Schema::TEXT),
        Field::required("method", Schema::Enum(&["chat"])),
        Field::required(
            "params",
            Schema::Object(&Object {
                fields: &[
                    Field::required("id", Schema::TEXT),
                    Field::required("message", Schema::TEXT),
                    Field::optional("role", Schema::Enum(&["user", "system"])),
                    Field::optional(
                        "config_url",
                        Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                    ),
                    Field::optional("conversation_timeout", Schema::INTEGER),
                    Field::optional(
                        "user_meta_data",
                        Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                    ),
                    Field::optional("reinit", Schema::Boolean),
                ],
                ..Object::EMPTY
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `AI.ChatSummarizeRequest`
pub(crate) static AI_CHAT_SUMMARIZE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("jsonrpc", Schema::Enum(&["2.0"])),
        Field::required("id", Schema::TEXT),
        Field::required("method", Schema::Enum(&["summarize"])),
        Field::required(
            "params",
            Schema::Object(&Object {
                fields: &[
                    Field::required("id", Schema::TEXT),
                    Field::optional("summary_prompt", Schema::TEXT),
                    Field::optional("temperature", Schema::NUMBER),
                    Field::optional("top_p", Schema::NUMBER),
                    Field::optional("frequency_penalty", Schema::NUMBER),
                    Field::optional("presence_penalty", Schema::NUMBER),
                    Field::optional("max_tokens", Schema::INTEGER),
                ],
                ..Object::EMPTY
            }),
        ),
    ],
    ..Object::EMPTY
});

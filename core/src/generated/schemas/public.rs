// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `public`.

use crate::operations::schema::{Field, Object, Schema, StringRule};

/// `EmbedsTokensRequest`
pub(crate) static EMBEDS_TOKENS_REQUEST: Schema =
    Schema::Object(&Object { fields: &[Field::required("token", Schema::TEXT)], ..Object::EMPTY });

/// `SubscriberInviteTokenCreateRequest`
pub(crate) static SUBSCRIBER_INVITE_TOKEN_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("address_id", Schema::Ref(&UUID)),
        Field::optional("expires_at", Schema::INTEGER),
    ],
    ..Object::EMPTY
});

/// `uuid`
pub(crate) static UUID: Schema = Schema::String(&StringRule { format: Some("uuid"), ..StringRule::NONE });

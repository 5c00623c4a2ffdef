// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `project`.

use crate::generated::schemas::public;
use crate::operations::schema::{Field, List, Object, Schema};

/// `Project.CreateTokenRequest`
pub(crate) static PROJECT_CREATE_TOKEN_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::TEXT),
        Field::required(
            "permissions",
            Schema::List(&List {
                items: Schema::Ref(&PROJECT_TOKEN_PERMISSION),
                min_items: Some(1),
                max_items: None,
            }),
        ),
        Field::optional("subproject_id", Schema::Ref(&public::UUID)),
    ],
    ..Object::EMPTY
});

/// `Project.TokenPermission`
pub(crate) static PROJECT_TOKEN_PERMISSION: Schema = Schema::Enum(&[
    "calling",
    "chat",
    "datasphere",
    "fax",
    "management",
    "messaging",
    "numbers",
    "pubsub",
    "storage",
    "tasking",
    "video",
]);

/// `Project.UpdateTokenRequest`
pub(crate) static PROJECT_UPDATE_TOKEN_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::TEXT),
        Field::optional("permissions", Schema::List(&List::of(Schema::Ref(&PROJECT_TOKEN_PERMISSION)))),
    ],
    ..Object::EMPTY
});

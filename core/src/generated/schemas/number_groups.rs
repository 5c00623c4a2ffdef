// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `number_groups`.

use crate::generated::schemas::public;
use crate::operations::schema::{Field, Object, Schema};

/// `AddNumberGroupMembershipRequest`
pub(crate) static ADD_NUMBER_GROUP_MEMBERSHIP_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("phone_number_id", Schema::Ref(&public::UUID))],
    ..Object::EMPTY
});

/// `CreateNumberGroupRequest`
pub(crate) static CREATE_NUMBER_GROUP_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("name", Schema::TEXT), Field::optional("sticky_sender", Schema::Boolean)],
    ..Object::EMPTY
});

/// `UpdateNumberGroupRequest`
pub(crate) static UPDATE_NUMBER_GROUP_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("name", Schema::TEXT), Field::optional("sticky_sender", Schema::Boolean)],
    ..Object::EMPTY
});

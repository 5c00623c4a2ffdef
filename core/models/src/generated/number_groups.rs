// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `number_groups`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::response::response;

/// `AddNumberGroupMembershipRequest` of the API. Body of `numberGroups.addMembership`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddNumberGroupMembershipRequest {
    /// A UUID.
    pub phone_number_id: String,
}

impl AddNumberGroupMembershipRequest {
    /// Creates a value with the required fields only.
    pub fn new(phone_number_id: impl Into<String>) -> Self {
        Self { phone_number_id: phone_number_id.into() }
    }
}

/// `CreateNumberGroupRequest` of the API. Body of `numberGroups.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateNumberGroupRequest {
    /// A string.
    pub name: String,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sticky_sender: Option<bool>,
}

impl CreateNumberGroupRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), sticky_sender: None }
    }
}

/// `MembershipPhoneNumber` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipPhoneNumber {
    /// A UUID.
    pub id: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub number: Option<String>,
    /// A list.
    pub capabilities: Option<Vec<String>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MembershipPhoneNumber, extra, [] {
        optional id = "id",
        optional name = "name",
        optional number = "number",
        optional capabilities = "capabilities",
    }
}

/// `NumberGroup` of the API. Item of `numberGroups.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumberGroup {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A boolean.
    pub sticky_sender: Option<bool>,
    /// An integer.
    pub phone_number_count: Option<i32>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    NumberGroup, extra, ["id"] {
        key id = "id",
        required name = "name",
        required sticky_sender = "sticky_sender",
        required phone_number_count = "phone_number_count",
    }
}

/// `NumberGroupMembership` of the API. Item of `numberGroups.listMemberships`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumberGroupMembership {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub number_group_id: Option<String>,
    /// See [`MembershipPhoneNumber`].
    pub phone_number: Option<MembershipPhoneNumber>,
    /// A string.
    pub created_at: Option<String>,
    /// A string.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    NumberGroupMembership, extra, ["id"] {
        key id = "id",
        required number_group_id = "number_group_id",
        required phone_number = "phone_number",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}

/// `NumberGroupMembershipResponse` of the API. Response of `numberGroups.addMembership`,
/// `numberGroups.getMembership`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumberGroupMembershipResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub number_group_id: Option<String>,
    /// See [`MembershipPhoneNumber`].
    pub phone_number: Option<MembershipPhoneNumber>,
    /// A string.
    pub created_at: Option<String>,
    /// A string.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    NumberGroupMembershipResponse, extra, ["id"] {
        key id = "id",
        required number_group_id = "number_group_id",
        required phone_number = "phone_number",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}

/// `NumberGroupResponse` of the API. Response of `numberGroups.create`, `numberGroups.get`,
/// `numberGroups.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumberGroupResponse {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A boolean.
    pub sticky_sender: Option<bool>,
    /// An integer.
    pub phone_number_count: Option<i32>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    NumberGroupResponse, extra, ["id"] {
        key id = "id",
        required name = "name",
        required sticky_sender = "sticky_sender",
        required phone_number_count = "phone_number_count",
    }
}

/// `UpdateNumberGroupRequest` of the API. Body of `numberGroups.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateNumberGroupRequest {
    /// A string.
    pub name: String,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sticky_sender: Option<bool>,
}

impl UpdateNumberGroupRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), sticky_sender: None }
    }
}

/// The query of `numberGroups.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListNumberGroups {
    /// A string. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_name: Option<String>,
    /// An integer. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `numberGroups.listMemberships`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListNumberGroupMemberships {
    /// An integer. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

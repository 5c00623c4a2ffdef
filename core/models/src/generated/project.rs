// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `project`.

use serde::{Deserialize, Serialize};

use crate::open_enum::open_enum;
use crate::response::response;
use crate::{Extra, Secret};

/// `Project.CreateTokenRequest` of the API. Body of `project.tokens.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateTokenRequest {
    /// The name of the token in the dashboard. A string.
    pub name: String,
    /// The scopes: what a program with the token may do. A list of [`TokenPermission`]. At least 1
    /// item.
    pub permissions: Vec<TokenPermission>,
    /// The subproject to which the token belongs; the project of the caller if absent. A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subproject_id: Option<String>,
}

impl CreateTokenRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, permissions: Vec<TokenPermission>) -> Self {
        Self { name: name.into(), permissions, subproject_id: None }
    }
}

open_enum! {
    /// `Project.TokenPermission` of the API.
    pub enum TokenPermission {
        Calling = "calling",
        Chat = "chat",
        Datasphere = "datasphere",
        Fax = "fax",
        Management = "management",
        Messaging = "messaging",
        Numbers = "numbers",
        Pubsub = "pubsub",
        Storage = "storage",
        Tasking = "tasking",
        Video = "video",
    }
}

/// `Project.TokenResponse` of the API. Response of `project.tokens.create`,
/// `project.tokens.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Token {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A list of [`TokenPermission`].
    pub permissions: Option<Vec<TokenPermission>>,
    /// A secret string.
    pub token: Secret,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Token, extra, ["id", "token"] {
        key id = "id",
        required name = "name",
        required permissions = "permissions",
        key token = "token",
    }
}

/// `Project.UpdateTokenRequest` of the API. Body of `project.tokens.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateTokenRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A list of [`TokenPermission`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<TokenPermission>>,
}

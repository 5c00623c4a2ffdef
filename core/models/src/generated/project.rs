// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `project`.

use serde::{Deserialize, Serialize};

use crate::open_enum::open_enum;
use crate::response::response;
use crate::{Extra, Secret};

/// `Project.CreateTokenRequest` of the API. Body of `project.tokens.create`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateTokenRequest {
    /// Text.
    pub name: String,
    /// A list of `TokenPermission`. At least 1 item.
    pub permissions: Vec<TokenPermission>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subproject_id: Option<String>,
}

impl CreateTokenRequest {
    /// One with what the API requires, and nothing else.
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

/// `Project.TokenResponse` of the API. Answer of `project.tokens.create`, `project.tokens.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Token {
    /// A UUID.
    pub id: String,
    /// Text.
    pub name: Option<String>,
    /// A list of `TokenPermission`.
    pub permissions: Option<Vec<TokenPermission>>,
    /// A secret text.
    pub token: Secret,
    /// Fields that have no place above, and values of another type than described.
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
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A list of `TokenPermission`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<TokenPermission>>,
}

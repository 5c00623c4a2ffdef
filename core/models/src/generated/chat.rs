// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `chat`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::response::response;
use crate::{Extra, Map, Secret, Value};

/// One of `Chat.ChatChannel` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatChannel {
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write: Option<bool>,
}

/// `Chat.ChatToken` of the API. Response of `chat.createToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatToken {
    /// A secret string.
    pub token: Secret,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatToken, extra, ["token"] {
        key token = "token",
    }
}

/// `Chat.NewChatToken` of the API. Body of `chat.createToken`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewChatToken {
    /// The lifetime of the token in minutes: at most 30 days. An integer. 1 to 43200.
    pub ttl: i64,
    /// The channels by name, each with what the user may do there. A JSON object of [`ChatChannel`]
    /// by name. 1 to 500 keys.
    pub channels: BTreeMap<String, ChatChannel>,
    /// The id by which other members see the user; a random one if absent. A string. At most 250
    /// characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// Data about the user, which members of the channels can read. A JSON object. Default: `{}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<Map<String, Value>>,
}

impl NewChatToken {
    /// Creates a value with the required fields only.
    pub fn new(ttl: i64, channels: BTreeMap<String, ChatChannel>) -> Self {
        Self { ttl, channels, member_id: None, state: None }
    }
}

// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `pubsub`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::response::response;
use crate::{Extra, Map, Secret, Value};

/// `PubSub.NewPubSubToken` of the API. Body of `pubsub.createToken`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPubSubToken {
    /// A whole number. 1 to 43200.
    pub ttl: i64,
    /// A JSON object of `PubSubChannel` by name. 1 to 500 keys.
    pub channels: BTreeMap<String, PubSubChannel>,
    /// Text. At most 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// A JSON object. Default: `{}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<Map<String, Value>>,
}

impl NewPubSubToken {
    /// One with what the API requires, and nothing else.
    pub fn new(ttl: i64, channels: BTreeMap<String, PubSubChannel>) -> Self {
        Self { ttl, channels, member_id: None, state: None }
    }
}

/// One of `PubSub.PubSubChannels` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PubSubChannel {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write: Option<bool>,
}

/// `PubSub.PubSubToken` of the API. Answer of `pubsub.createToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PubSubToken {
    /// A secret text.
    pub token: Secret,
    /// Fields that have no place above, and values of another type than described.
    pub extra: Extra,
}

response! {
    PubSubToken, extra, ["token"] {
        key token = "token",
    }
}

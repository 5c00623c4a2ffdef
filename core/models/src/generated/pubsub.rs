// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `pubsub`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::response::response;
use crate::{Extra, Map, Secret, Value};

/// `PubSub.NewPubSubToken` of the API. Body of `pubsub.createToken`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPubSubToken {
    /// The lifetime of the token in minutes: at most 30 days. An integer. 1 to 43200.
    pub ttl: i64,
    /// The channels by name, each with what the client may do there. A JSON object of
    /// [`PubSubChannel`] by name. 1 to 500 keys.
    pub channels: BTreeMap<String, PubSubChannel>,
    /// The id of the client; a random one if absent. A string. At most 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// Data of your program about the client. A JSON object. Default: `{}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<Map<String, Value>>,
}

impl NewPubSubToken {
    /// Creates a value with the required fields only.
    pub fn new(ttl: i64, channels: BTreeMap<String, PubSubChannel>) -> Self {
        Self { ttl, channels, member_id: None, state: None }
    }
}

/// One of `PubSub.PubSubChannels` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PubSubChannel {
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write: Option<bool>,
}

/// `PubSub.PubSubToken` of the API. Response of `pubsub.createToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PubSubToken {
    /// A secret string.
    pub token: Secret,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    PubSubToken, extra, ["token"] {
        key token = "token",
    }
}

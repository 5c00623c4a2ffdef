// Generated from api/ by codegen/src/print/rust_models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `webhooks`.

use serde::{Deserialize, Serialize};

use crate::open_enum::open_enum;
use crate::union::union;
use crate::{Map, Value};

union! {
    /// `Webhook.Thing` of the API. A thing was made or lost.
    pub enum ThingCallback {
        objects {
            /// See `WebhookThingMade`.
            WebhookThingMade(WebhookThingMade) when "/event" = "made",
            /// See `WebhookThingLost`.
            WebhookThingLost(WebhookThingLost) when "/event" = "lost",
        }
        values {
        }
    }
}

/// `Webhook.ThingMade` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookThingMade {
    /// See `WebhookThingMadeEvent`.
    pub event: WebhookThingMadeEvent,
    /// See `ThingPage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<crate::things::ThingPage>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `event` of `WebhookThingMade`.
    pub enum WebhookThingMadeEvent {
        Made = "made",
    }
}

/// `Webhook.ThingLost` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookThingLost {
    /// See `WebhookThingLostEvent`.
    pub event: WebhookThingLostEvent,
    /// See `ThingKind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<crate::common::ThingKind>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `event` of `WebhookThingLost`.
    pub enum WebhookThingLostEvent {
        Lost = "lost",
    }
}

// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `webhooks`.

use crate::Extra;
use crate::open_enum::open_enum;
use crate::response::response;
use crate::union::union;

union! {
    /// `Webhook.Thing` of the API. A thing was made or lost.
    pub enum ThingCallback {
        objects {
            /// See [`WebhookThingMade`].
            Made(WebhookThingMade) when "/event" = "made",
            /// See [`WebhookThingLost`].
            Lost(WebhookThingLost) when "/event" = "lost",
        }
        values {
        }
    }
}

/// `Webhook.ThingMade` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookThingMade {
    /// See [`WebhookThingMadeEvent`].
    pub event: Option<WebhookThingMadeEvent>,
    /// See [`ThingPage`](crate::things::ThingPage).
    pub page: Option<crate::things::ThingPage>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    WebhookThingMade, extra, [] {
        required event = "event",
        optional page = "page",
    }
}

open_enum! {
    /// `event` of `WebhookThingMade`.
    pub enum WebhookThingMadeEvent {
        Made = "made",
    }
}

/// `Webhook.ThingLost` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookThingLost {
    /// See [`WebhookThingLostEvent`].
    pub event: Option<WebhookThingLostEvent>,
    /// See [`ThingKind`](crate::common::ThingKind).
    pub kind: Option<crate::common::ThingKind>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    WebhookThingLost, extra, [] {
        required event = "event",
        optional kind = "kind",
    }
}

open_enum! {
    /// `event` of `WebhookThingLost`.
    pub enum WebhookThingLostEvent {
        Lost = "lost",
    }
}

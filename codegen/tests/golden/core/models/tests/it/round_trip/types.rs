// Generated from api/ by codegen/src/print/rust/models/emit/manifest.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Every generated type by its name in the API.

use signalwire_models::*;

use super::codec::{Codec, codec};

/// Types of responses.
pub const RESPONSES: &[(&str, Codec)] = &[
    ("Thing", codec::<common::Thing>),
    ("Thing.Kind", codec::<common::ThingKind>),
    ("Thing.Tree", codec::<common::ThingTree>),
    ("Compat.Item", codec::<compat::Item>),
    ("Thing.Page", codec::<things::ThingPage>),
    ("Webhook.Thing", codec::<webhooks::ThingCallback>),
    ("Webhook.ThingMade", codec::<webhooks::WebhookThingMade>),
    ("Webhook.ThingLost", codec::<webhooks::WebhookThingLost>),
];

/// Types that only requests use.
pub const REQUESTS: &[(&str, Codec)] = &[
    ("SWML.Calling.Play", codec::<calling::SwmlCallingPlay>),
    ("SWML.Calling.Run", codec::<calling::SwmlCallingRun>),
    ("SWML.Calling.SWMLObject", codec::<calling::SwmlCallingSwmlObject>),
    ("SWML.Calling.SWMLMethod", codec::<calling::SwmlCallingSwmlMethod>),
    ("SWML.Calling.VerbName", codec::<calling::SwmlCallingVerbName>),
    ("Thing.Choice", codec::<things::ThingChoice>),
    ("Thing.Circle", codec::<things::ThingCircle>),
    ("Thing.Square", codec::<things::ThingSquare>),
    ("Thing.Request", codec::<things::ThingRequest>),
    ("Thing.Shape", codec::<things::ThingShape>),
];

// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `common`.

use serde::{Deserialize, Serialize};

use crate::from_json::strict;
use crate::open_enum::open_enum;
use crate::response::response;
use crate::{Extra, Map, Maybe, Value};

/// `Thing` of the API. Item of `things.list`. Response of `calling.dial`, `calling.end`,
/// `things.create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// A UUID.
    pub id: String,
    /// See [`ThingKind`]. May be null.
    pub kind: Option<ThingKind>,
    /// A JSON object.
    pub details: Option<Map<String, Value>>,
    /// A string. May be null. Deprecated.
    pub old: Maybe<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Thing, extra, ["id"] {
        key id = "id",
        nullable kind = "kind",
        optional details = "details",
        maybe old = "old",
    }
}

open_enum! {
    /// `Thing.Kind` of the API.
    pub enum ThingKind {
        ItS = "it's",
        New = "new",
    }
}

/// `Thing.Tree` of the API. Body of `tokens.create`. Response of `tokens.get`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ThingTree {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaf: Option<String>,
    /// A list of [`ThingTree`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branches: Option<Vec<ThingTree>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

strict!(ThingTree);

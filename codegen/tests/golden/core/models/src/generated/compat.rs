// Generated from api/ by codegen/src/print/rust_models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `compat`.

use serde::{Deserialize, Serialize};

use crate::union::union;
use crate::{Map, Value};

/// `Compat.Item` of the API. Answer of `compat.items.create`. Body of `compat.items.create`. Item of `compat.items.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// See `ItemMediaUrl`.
    #[serde(rename = "MediaUrl", skip_serializing_if = "Option::is_none")]
    pub media_url: Option<ItemMediaUrl>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// `MediaUrl` of `Item`.
    pub enum ItemMediaUrl {
        objects {
        }
        values {
            /// A list.
            List(Vec<String>),
            /// A URL.
            Text(String),
        }
    }
}

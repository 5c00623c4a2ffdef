// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `compat`.

use serde::{Deserialize, Serialize};

use crate::from_json::strict;
use crate::union::union;
use crate::{Map, Value};

/// `Compat.Item` of the API. Body of `compat.items.create`. Item of `compat.items.list`. Response
/// of `compat.items.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// See [`ItemMediaUrl`].
    #[serde(rename = "MediaUrl", skip_serializing_if = "Option::is_none")]
    pub media_url: Option<ItemMediaUrl>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

strict!(Item);

union! {
    /// `MediaUrl` of `Item`.
    pub enum ItemMediaUrl {
        objects {
        }
        values {
            /// A list.
            List(Vec<String>),
            /// A URL.
            String(String),
        }
    }
}

/// The query of `compat.items.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListItems {
    /// An integer.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

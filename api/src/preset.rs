//! Presets: methods that fill in a part of another method's body.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// A row of `presets/`: an operation with a part of its body given. The key is the JS name,
/// `phoneNumbers.setSwmlWebhook`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    /// The key of the operation that is called.
    pub operation: String,
    /// Fields of the body and their values.
    pub fixed: IndexMap<String, String>,
    /// The one field that the caller must give.
    pub value: PresetValue,
    /// One sentence of ours.
    pub doc: String,
}

/// The argument of a preset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PresetValue {
    /// The argument's name in JS.
    pub name: String,
    /// The field of the body.
    pub field: String,
}

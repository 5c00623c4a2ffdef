//! Presets: methods that fix a part of another method's body.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// A row of `presets/`. Its key is the JS name: `phoneNumbers.setSwmlWebhook`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    /// The key of the operation.
    pub operation: String,
    /// The fixed fields of the body.
    pub fixed: IndexMap<String, String>,
    /// The field that the caller provides.
    pub value: PresetValue,
    /// One sentence of documentation.
    pub doc: String,
}

/// The argument of a preset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PresetValue {
    /// The name of the argument in JavaScript.
    pub name: String,
    /// The field of the body.
    pub field: String,
}

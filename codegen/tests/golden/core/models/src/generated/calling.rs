// Generated from api/ by codegen/src/print/rust_models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `calling`.

use serde::{Deserialize, Serialize};

use crate::from_json::strict;

/// The body of `calling.dial`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialParams {
    /// Text.
    pub to: String,
}

impl DialParams {
    /// One with what the API requires, and nothing else.
    pub fn new(to: impl Into<String>) -> Self {
        Self { to: to.into() }
    }
}

strict!(DialParams);

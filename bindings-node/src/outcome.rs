//! What is made, or why it is not, as data.

use napi_derive::napi;
use signalwire_core::error::{ConfigError, Error};

/// Stands where something else was asked for.
#[napi(object)]
pub struct Failure {
    /// The engine's error as JSON.
    pub error: String,
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Self { error: to_json(&error.into()) }
    }
}

/// The engine's error as JSON.
pub fn to_json(error: &Error) -> String {
    serde_json::to_string(&error.data()).unwrap_or_default()
}

//! Errors of the core as JSON.

use napi_derive::napi;
use signalwire_core::error::{ConfigError, Error};

/// Returned in place of a value when the core reports an error.
#[napi(object)]
pub struct ErrorJson {
    /// The error of the core as JSON.
    pub error: String,
}

impl From<ConfigError> for ErrorJson {
    fn from(error: ConfigError) -> Self {
        Self { error: to_json(&error.into()) }
    }
}

/// The error of the core as JSON.
pub fn to_json(error: &Error) -> String {
    serde_json::to_string(&error.data()).unwrap_or_default()
}

//! What follows from the end of an attempt.

use serde::Serialize;
use signalwire_core::error::{Error, ErrorData};

/// What JavaScript does next.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Step<'a> {
    /// Send again after these milliseconds.
    Wait(f64),
    /// The call has succeeded.
    #[serde(rename_all = "camelCase")]
    Done {
        /// How often the request was sent.
        attempts: u32,
        /// How the server names it.
        #[serde(skip_serializing_if = "Option::is_none")]
        request_id: Option<&'a str>,
    },
    /// The call has failed.
    Error(Box<ErrorData<'a>>),
}

impl<'a> From<&'a Error> for Step<'a> {
    fn from(error: &'a Error) -> Self {
        Self::Error(Box::new(error.into()))
    }
}

impl Step<'_> {
    /// As JSON. Its parts are numbers, texts and plain structs, whose JSON cannot fail.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

//! The arguments of one call, as the bindings pass them.

#[cfg(feature = "server")]
mod schema;

use std::fmt;

#[cfg(feature = "server")]
use serde::Deserialize;

#[cfg(feature = "server")]
use crate::error::Problem;
use crate::json::{Map, RawValue, Value};

/// The arguments of one call. `null` for `query` and `body` means the same as an absent field.
#[derive(Clone, Default)]
#[cfg_attr(feature = "server", derive(Deserialize))]
#[cfg_attr(feature = "server", serde(default, rename_all = "camelCase", deny_unknown_fields))]
pub struct Args {
    /// The path values in the order of the path: strings or numbers. For a call command that acts
    /// on a call, the id of the call is the first.
    pub path: Vec<Value>,
    /// The query: an object of strings, numbers, booleans and arrays of them.
    pub query: Option<Value>,
    /// The body as JSON; for a call command its `params`. It is sent unchanged if the request body
    /// is JSON.
    pub body: Option<Box<RawValue>>,
    /// The next-page link of an earlier response: a path or an http(s) URL, whose host is ignored.
    pub next: Option<String>,
    /// The options of the call.
    pub options: RequestOptions,
}

/// The options of one call; absent ones are those of the client.
#[derive(Clone, Default)]
#[cfg_attr(feature = "server", derive(Deserialize))]
#[cfg_attr(feature = "server", serde(default, rename_all = "camelCase", deny_unknown_fields))]
pub struct RequestOptions {
    /// The timeout of the whole call in milliseconds, retries and waits included.
    pub timeout_ms: Option<u64>,
    /// The maximum number of retries.
    pub max_retries: Option<u32>,
    /// Fields that are merged into the top level of the request body without validation; for a call
    /// command beside `params`.
    pub extra_body: Option<Map<String, Value>>,
    /// Parameters that are merged into the query without validation.
    pub extra_query: Option<Map<String, Value>>,
    /// Whether query and body are validated against the API schema.
    pub validate: Option<Validation>,
    /// A subscriber token, for the operations that accept one.
    pub subscriber_token: Option<String>,
}

/// Whether query and body are validated against the API schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "server", derive(Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Validation {
    /// They are validated before anything is sent.
    #[default]
    On,
    /// They are sent unchanged. Path values are validated nevertheless.
    Off,
}

impl Args {
    /// Parses the arguments from JSON. The problems never quote it, because it may contain secrets.
    #[cfg(feature = "server")]
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        serde_json::from_str(text).map_err(|error| schema::problems(text, &error))
    }
}

/// Shows the size of each argument, never its content, which may hold a secret.
impl fmt::Debug for Args {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Args")
            .field("path", &self.path.len())
            .field("query", &self.query.is_some())
            .field("body_bytes", &self.body.as_ref().map(|body| body.get().len()))
            .field("next", &self.next.is_some())
            .field("options", &self.options)
            .finish()
    }
}

/// Shows which options are set; the values of options that may hold a secret are left out.
impl fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestOptions")
            .field("timeout_ms", &self.timeout_ms)
            .field("max_retries", &self.max_retries)
            .field("extra_body", &self.extra_body.as_ref().map(Map::len))
            .field("extra_query", &self.extra_query.as_ref().map(Map::len))
            .field("validate", &self.validate)
            .field("subscriber_token", &self.subscriber_token.is_some())
            .finish()
    }
}

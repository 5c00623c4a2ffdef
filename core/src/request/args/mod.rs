//! What one call is given, as it comes through a binding's door.

#[cfg(feature = "server")]
mod schema;

use std::fmt;

#[cfg(feature = "server")]
use serde::Deserialize;

#[cfg(feature = "server")]
use crate::error::Problem;
use crate::json::{Map, RawValue, Value};

/// The arguments of one call. An absent field was not given; `null` for `query` and `body` means
/// the same.
#[derive(Clone, Default)]
#[cfg_attr(feature = "server", derive(Deserialize))]
#[cfg_attr(feature = "server", serde(default, rename_all = "camelCase", deny_unknown_fields))]
pub struct Args {
    /// The path values in the order of the path: texts or numbers. A call command that acts on a
    /// call takes its id first.
    pub path: Vec<Value>,
    /// The query: an object of texts, numbers, booleans and arrays of them.
    pub query: Option<Value>,
    /// The body as JSON text; for a call command its `params`. It is sent as it is wherever the
    /// wire takes JSON.
    pub body: Option<Box<RawValue>>,
    /// The next-page link of an earlier answer. See [`prepare_next`](crate::request::prepare::prepare_next).
    pub next: Option<String>,
    /// What the caller asks for beside the request itself.
    pub options: RequestOptions,
}

/// The options of one call; each absent one is the client's.
#[derive(Clone, Default)]
#[cfg_attr(feature = "server", derive(Deserialize))]
#[cfg_attr(feature = "server", serde(default, rename_all = "camelCase", deny_unknown_fields))]
pub struct RequestOptions {
    /// Milliseconds for the whole call, repeats and waits included.
    pub timeout_ms: Option<u64>,
    /// How often to try again.
    pub max_retries: Option<u32>,
    /// Fields that replace or join those at the top level of the sent body, unchecked; of a call
    /// command beside `params`.
    pub extra_body: Option<Map<String, Value>>,
    /// Parameters that replace or join those of the query, unchecked.
    pub extra_query: Option<Map<String, Value>>,
    /// Whether query and body are held against what the API describes.
    pub validate: Option<Validation>,
    /// A subscriber token, for the operations that take one.
    pub subscriber_token: Option<String>,
}

/// Whether query and body are held against what the API describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "server", derive(Deserialize), serde(rename_all = "lowercase"))]
pub enum Validation {
    /// They are, before anything is sent.
    #[default]
    On,
    /// They go out as they are. Path values are checked all the same.
    Off,
}

impl Args {
    /// Reads the JSON text of a door. The problems never quote it: its parts may be secret.
    #[cfg(feature = "server")]
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        serde_json::from_str(text).map_err(|error| schema::explain(text, &error))
    }
}

/// Shows how much was given, never what: any part may hold a secret.
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

/// Shows which options were given; of the ones that may hold a secret not what.
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

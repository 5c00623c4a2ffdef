//! The arguments of one call.

mod options;
#[cfg(feature = "server")]
mod schema;

use std::fmt;

#[cfg(feature = "server")]
use serde::Deserialize;

#[cfg(feature = "server")]
use crate::error::Problem;
use crate::json::{RawValue, Value};
#[cfg(feature = "server")]
use crate::language::Language;

pub use options::RequestOptions;

/// The arguments of a call by the name of its operation, as JSON.
///
/// ```
/// # use signalwire_core::Args;
/// let args = Args::new().path(["8a1d5a3f-0000-4000-8000-000000000001"]);
/// assert_eq!(args.path.len(), 1);
/// ```
///
/// `null` for `query` and `body` means the same as an absent field.
#[derive(Clone, Default)]
#[cfg_attr(feature = "server", derive(Deserialize))]
#[cfg_attr(feature = "server", serde(default, rename_all = "camelCase", deny_unknown_fields))]
#[non_exhaustive]
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
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the path values, in the order of the path.
    #[must_use]
    pub fn path(mut self, values: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.path = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the query: an object.
    #[must_use]
    pub fn query(mut self, query: Value) -> Self {
        self.query = Some(query);
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: Box<RawValue>) -> Self {
        self.body = Some(body);
        self
    }

    /// Sets the link to the next page. Path, query and body are then ignored.
    #[must_use]
    pub fn next(mut self, link: impl Into<String>) -> Self {
        self.next = Some(link.into());
        self
    }

    /// Sets the options of the call.
    #[must_use]
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.options = options;
        self
    }

    /// Parses the arguments that JavaScript passes, from JSON with names in camelCase. The problems
    /// never quote it, because it may contain secrets.
    #[cfg(feature = "server")]
    #[doc(hidden)]
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        let mut args: Self = serde_json::from_str(text).map_err(|error| schema::problems(text, &error))?;
        args.options.language = Language::JavaScript;
        Ok(args)
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

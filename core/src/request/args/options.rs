//! The options of one call.

use std::fmt;
use std::time::Duration;

#[cfg(feature = "server")]
use serde::{Deserialize, Deserializer};

use super::Validation;
use crate::json::{Map, Value};
use crate::language::Language;

/// The options of one call; absent ones are those of the client.
///
/// ```
/// use std::time::Duration;
///
/// use signalwire_core::RequestOptions;
///
/// let options = RequestOptions::new().timeout(Duration::from_secs(120)).max_retries(5);
/// assert_eq!(options.max_retries, Some(5));
/// ```
#[derive(Clone, Default)]
#[cfg_attr(feature = "server", derive(Deserialize))]
#[cfg_attr(feature = "server", serde(default, rename_all = "camelCase", deny_unknown_fields))]
#[non_exhaustive]
pub struct RequestOptions {
    /// The timeout of the whole call, retries and waits included.
    #[cfg_attr(feature = "server", serde(rename = "timeoutMs", deserialize_with = "milliseconds"))]
    pub timeout: Option<Duration>,
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
    #[doc(hidden)]
    #[cfg_attr(feature = "server", serde(skip))]
    pub language: Language,
}

impl RequestOptions {
    /// The options of the client.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of the whole call, retries and waits included. It must be greater than 0.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the maximum number of retries.
    #[must_use]
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// Sets the fields that are merged into the request body without validation.
    #[must_use]
    pub fn extra_body(mut self, fields: Map<String, Value>) -> Self {
        self.extra_body = Some(fields);
        self
    }

    /// Sets the parameters that are merged into the query without validation.
    #[must_use]
    pub fn extra_query(mut self, parameters: Map<String, Value>) -> Self {
        self.extra_query = Some(parameters);
        self
    }

    /// Sets whether query and body are validated before they are sent.
    #[must_use]
    pub fn validate(mut self, validation: Validation) -> Self {
        self.validate = Some(validation);
        self
    }

    /// Sets the subscriber token, which is sent instead of that of the client.
    #[must_use]
    pub fn subscriber_token(mut self, token: impl Into<String>) -> Self {
        self.subscriber_token = Some(token.into());
        self
    }
}

#[cfg(feature = "server")]
fn milliseconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
    let count = Option::<u64>::deserialize(deserializer)?;
    Ok(count.map(Duration::from_millis))
}

/// Shows which options are set; the values of options that may hold a secret are left out.
impl fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestOptions")
            .field("timeout", &self.timeout)
            .field("max_retries", &self.max_retries)
            .field("extra_body", &self.extra_body.as_ref().map(Map::len))
            .field("extra_query", &self.extra_query.as_ref().map(Map::len))
            .field("validate", &self.validate)
            .field("subscriber_token", &self.subscriber_token.is_some())
            .finish_non_exhaustive()
    }
}

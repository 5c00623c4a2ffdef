//! JSON of the server, unparsed.

use std::fmt;

use serde::de::DeserializeOwned;

/// The payload of an event, or the result of a request: JSON as the server wrote it. `Debug` prints
/// only its size, because it may contain secrets.
#[derive(Clone, PartialEq, Eq)]
pub struct Payload(Box<str>);

/// A payload that does not have the requested type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidPayload {
    /// The line of the first difference, from 1.
    pub line: usize,
    /// The column of the first difference, from 1.
    pub column: usize,
}

impl Payload {
    pub(crate) fn new(json: &str) -> Self {
        Self(json.into())
    }

    /// The JSON.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Parses the JSON into a type of the caller.
    ///
    /// # Errors
    /// The JSON does not have this type. The error contains a position and no value.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, InvalidPayload> {
        serde_json::from_str(&self.0)
            .map_err(|error| InvalidPayload { line: error.line(), column: error.column() })
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl fmt::Display for InvalidPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, column } = self;
        write!(f, "the payload does not have the requested type, from line {line}, column {column}")
    }
}

impl std::error::Error for InvalidPayload {}

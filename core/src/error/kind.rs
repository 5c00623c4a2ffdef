//! The kinds of errors.

use std::fmt;

use serde::{Serialize, Serializer};

/// The kind of an [`Error`](super::Error): the name of its variant. It compares with strings, and
/// is a string in JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// `config`: the client cannot be built, or lacks a credential.
    #[default]
    Config,
    /// `validation`: the arguments are invalid.
    Validation,
    /// `api`: the server responded with an error status.
    Api,
    /// `network`: no complete response was received.
    Network,
    /// `timeout`: a timeout elapsed.
    Timeout,
    /// `abort`: the caller cancelled the call.
    Abort,
    /// `decode`: the response cannot be decoded.
    Decode,
}

impl ErrorKind {
    /// The name, as in JavaScript: `validation`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Validation => "validation",
            Self::Api => "api",
            Self::Network => "network",
            Self::Timeout => "timeout",
            Self::Abort => "abort",
            Self::Decode => "decode",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl PartialEq<&str> for ErrorKind {
    fn eq(&self, name: &&str) -> bool {
        self.as_str() == *name
    }
}

impl Serialize for ErrorKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

//! `Debug`, `Display`, `source` and `Serialize` of errors.

use std::error::Error as StdError;
use std::fmt;

use serde::{Serialize, Serializer};

use super::{ApiError, DecodeError, Error, ErrorData, ErrorMetadata, ValidationError};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

/// `{:?}` is one line, as `main` prints it: `Api(not_found, request 8c1f): video.rooms.get failed
/// with 404 Not Found.` `{:#?}` contains all fields.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, payload) = self.variant();
        if f.alternate() {
            return f.debug_tuple(name).field(payload).finish();
        }
        write!(f, "{name}({}", self.code())?;
        if let Some(id) = self.request_id() {
            write!(f, ", request {id}")?;
        }
        write!(f, "): {}", self.message())
    }
}

impl StdError for Error {
    /// The error of the operating system or of rustls that caused it: an [`std::io::Error`], which
    /// has the same kind and number as the original, or a `rustls::Error`.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Config(error) => error.source(),
            _ => self.metadata()?.source(),
        }
    }
}

/// The error as in JavaScript: an object with `kind`, `code`, `message` and, in camelCase, the
/// other fields that are known.
impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ErrorData::from(self).serialize(serializer)
    }
}

impl Error {
    fn variant(&self) -> (&'static str, &dyn fmt::Debug) {
        match self {
            Self::Config(error) => ("Config", error),
            Self::Validation(error) => ("Validation", error),
            Self::Api(error) => ("Api", error),
            Self::Network(error) => ("Network", error),
            Self::Timeout(error) => ("Timeout", error),
            Self::Abort(error) => ("Abort", error),
            Self::Decode(error) => ("Decode", error),
        }
    }
}

impl fmt::Display for ErrorMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for ErrorMetadata {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_error()
    }
}

/// Each payload displays the message of the whole error, so that it can be printed separately.
macro_rules! impl_display {
    ($($payload:ident => $($field:ident).+;)*) => {
        $(impl fmt::Display for $payload {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.$($field).+)
            }
        }

        impl StdError for $payload {})*
    };
}

impl_display! {
    ValidationError => message;
    ApiError => metadata.message;
    DecodeError => metadata.message;
}

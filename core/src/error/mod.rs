//! Errors: one enum, with a kind and a stable code for programs and a sentence for people.
//!
//! No error holds a secret, a header of the request or an argument: names of fields and the numbers
//! of options are shown, all else by type and length. Text from a server is scrubbed of secrets,
//! and may repeat what was sent.

mod api;
mod config;
mod data;
mod decode;
mod failure;
mod item;
mod problem;
mod reply;
mod report;
mod status;
pub(crate) mod text;
mod validation;

use std::fmt;

pub use api::ApiError;
pub use config::ConfigError;
pub use data::{ErrorData, Headers};
pub use decode::DecodeError;
pub use failure::{Call, Failure};
pub use item::{ApiErrorItem, read_items};
pub use problem::Problem;
pub use reply::{Reply, request_id, retry_after};
pub use report::Report;
pub(crate) use status::code_of;
pub use validation::ValidationError;

/// Why a call did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The client cannot be built, or lacks the credential that the operation needs. Nothing was
    /// sent.
    Config(ConfigError),
    /// The arguments do not fit the operation. Nothing was sent.
    Validation(Box<ValidationError>),
    /// The server answered, and not with success.
    Api(Box<ApiError>),
    /// No complete answer came: `dns`, `refused`, `unreachable`, `tls`, `proxy`, `reset`,
    /// `protocol`, `invalid_request`.
    Network(Box<Failure>),
    /// Time ran out: `timeout` (the whole call), `connect_timeout`, `read_timeout`.
    Timeout(Box<Failure>),
    /// The caller took the call back: `aborted`.
    Abort(Box<Failure>),
    /// The server answered with success, and the body cannot be read.
    Decode(Box<DecodeError>),
}

impl Error {
    /// The kind, as the bindings name it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Config(_) => "config",
            Self::Validation(_) => "validation",
            Self::Api(_) => "api",
            Self::Network(_) => "network",
            Self::Timeout(_) => "timeout",
            Self::Abort(_) => "abort",
            Self::Decode(_) => "decode",
        }
    }

    /// The stable name of the cause.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Config(error) => error.code,
            Self::Validation(_) => "invalid_arguments",
            _ => self.failure().map_or("", |failure| failure.code),
        }
    }

    /// The sentence for people.
    pub fn message(&self) -> &str {
        match self {
            Self::Config(error) => &error.message,
            Self::Validation(error) => &error.message,
            _ => self.failure().map_or("", |failure| &failure.message),
        }
    }

    /// The call, unless there was none yet.
    pub fn call(&self) -> Option<&Call> {
        match self {
            Self::Validation(error) => Some(&error.call),
            _ => self.failure().map(|failure| &failure.call),
        }
    }

    /// The failure may pass, and the same call can be made again without acting twice.
    pub fn is_retryable(&self) -> bool {
        self.failure().is_some_and(|failure| failure.retryable)
    }

    /// The server may have carried out the call although no success was seen.
    pub fn is_maybe_delivered(&self) -> bool {
        self.failure().is_some_and(|failure| failure.maybe_delivered)
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.reply().map(|reply| reply.status)
    }

    /// The answer, if there was one.
    pub fn reply(&self) -> Option<&Reply> {
        match self {
            Self::Api(error) => Some(&error.reply),
            Self::Decode(error) => error.reply.as_ref(),
            _ => None,
        }
    }

    /// The error as data.
    pub fn data(&self) -> ErrorData<'_> {
        self.into()
    }

    pub(crate) fn failure(&self) -> Option<&Failure> {
        match self {
            Self::Config(_) | Self::Validation(_) => None,
            Self::Api(error) => Some(&error.failure),
            Self::Network(failure) | Self::Timeout(failure) | Self::Abort(failure) => Some(failure),
            Self::Decode(error) => Some(&error.failure),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl std::error::Error for Error {}

/// What a variant holds says the same as the whole, so that it can be printed once it is taken out.
macro_rules! say_message {
    ($($held:ident => $($field:ident).+;)*) => {
        $(impl fmt::Display for $held {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.$($field).+)
            }
        }

        impl std::error::Error for $held {})*
    };
}

say_message! {
    ValidationError => message;
    ApiError => failure.message;
    Failure => message;
    DecodeError => failure.message;
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}

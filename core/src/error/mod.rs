//! Errors: one enum, with a kind and a stable code for programs and a message for people.
//!
//! No error contains a secret, a request header or an argument. Names of fields and the values of
//! numeric options are shown, everything else by type and length. Text from a server is redacted,
//! but may repeat what was sent.

mod api;
mod classify;
mod code;
pub(crate) mod context;
pub(crate) mod data;
mod decode;
mod format;
pub(crate) mod item;
mod kind;
mod metadata;
mod problem;
pub(crate) mod response;
pub(crate) mod text;
mod validation;

pub use crate::credentials::ConfigError;
pub use api::ApiError;
pub use code::ErrorCode;
pub(crate) use context::ErrorContext;
pub(crate) use data::ErrorData;
pub use decode::DecodeError;
pub use item::ApiErrorItem;
pub use kind::ErrorKind;
pub use metadata::{ErrorMetadata, RequestInfo};
pub use problem::Problem;
pub use response::ErrorResponse;
pub(crate) use response::{request_id, retry_after};
pub use validation::ValidationError;

/// The error of a call.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The client cannot be built, or lacks the credential that the operation requires. Nothing was
    /// sent.
    Config(ConfigError),
    /// The arguments are invalid for the operation. Nothing was sent.
    Validation(Box<ValidationError>),
    /// The server responded with an error status.
    Api(Box<ApiError>),
    /// No complete response was received: `dns`, `refused`, `unreachable`, `tls`, `proxy`, `reset`,
    /// `protocol`, `invalid_request`.
    Network(Box<ErrorMetadata>),
    /// A timeout: `timeout` (the whole call), `connect_timeout`, `read_timeout`.
    Timeout(Box<ErrorMetadata>),
    /// The caller cancelled the call: `aborted`.
    Abort(Box<ErrorMetadata>),
    /// The server responded with success, but the body cannot be decoded.
    Decode(Box<DecodeError>),
}

impl Error {
    /// The kind.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Config(_) => ErrorKind::Config,
            Self::Validation(_) => ErrorKind::Validation,
            Self::Api(_) => ErrorKind::Api,
            Self::Network(_) => ErrorKind::Network,
            Self::Timeout(_) => ErrorKind::Timeout,
            Self::Abort(_) => ErrorKind::Abort,
            Self::Decode(_) => ErrorKind::Decode,
        }
    }

    /// The stable identifier of the cause.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Config(error) => error.code,
            Self::Validation(_) => ErrorCode::InvalidArguments,
            Self::Api(error) => error.metadata.code,
            Self::Network(metadata) | Self::Timeout(metadata) | Self::Abort(metadata) => metadata.code,
            Self::Decode(error) => error.metadata.code,
        }
    }

    /// The message.
    pub fn message(&self) -> &str {
        match self {
            Self::Config(error) => &error.message,
            Self::Validation(error) => &error.message,
            _ => self.metadata().map_or("", |metadata| &metadata.message),
        }
    }

    /// The call, unless there was none yet.
    pub fn request_info(&self) -> Option<&RequestInfo> {
        match self {
            Self::Validation(error) => Some(&error.request_info),
            _ => self.metadata().map(|metadata| &metadata.request_info),
        }
    }

    /// Whether the failure is temporary and the call can be repeated without acting twice.
    pub fn is_retryable(&self) -> bool {
        self.metadata().is_some_and(|metadata| metadata.retryable)
    }

    /// Whether the server may have processed the call although no success was received.
    pub fn is_maybe_delivered(&self) -> bool {
        self.metadata().is_some_and(|metadata| metadata.maybe_delivered)
    }

    /// The response, if there was one.
    pub fn response(&self) -> Option<&ErrorResponse> {
        match self {
            Self::Api(error) => Some(&error.response),
            Self::Decode(error) => error.response.as_ref(),
            _ => None,
        }
    }

    /// The error as data, for the bindings.
    #[doc(hidden)]
    pub fn data(&self) -> ErrorData<'_> {
        self.into()
    }

    pub(crate) fn metadata(&self) -> Option<&ErrorMetadata> {
        match self {
            Self::Config(_) | Self::Validation(_) => None,
            Self::Api(error) => Some(&error.metadata),
            Self::Network(metadata) | Self::Timeout(metadata) | Self::Abort(metadata) => Some(metadata),
            Self::Decode(error) => Some(&error.metadata),
        }
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}

//! Errors without a complete response, in terms that all transports share.

use super::RawResponse;
use crate::cause::Cause;
use crate::error::ErrorCode;

/// Whether the server may have received the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// The server cannot have received it: the request was never written to a connection.
    NotSent,
    /// The server may have received it, in part or whole.
    MaybeSent,
}

/// What failed below HTTP, or while the response was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportErrorKind {
    /// The host name has no address, or the resolver did not respond.
    Dns,
    /// The host refused the connection.
    Refused,
    /// There is no route to the host.
    Unreachable,
    /// The TLS handshake failed: certificate, host name, protocol.
    Tls,
    /// The proxy cannot be reached, or currently cannot connect to the host.
    Proxy,
    /// The proxy rejects the request by its rules or credentials, or its certificate is rejected.
    ProxyRefused,
    /// No connection within the connect timeout.
    ConnectTimeout,
    /// The connection was lost.
    Reset,
    /// The connection delivered no data for too long.
    ReadTimeout,
    /// The server violates HTTP.
    Protocol,
    /// The response is larger than the client accepts.
    TooLarge,
    /// The compressed response cannot be decompressed.
    Encoding,
    /// The request does not fit into an HTTP message; nothing was sent.
    Request,
    /// A browser received no response and does not report the cause to the page: DNS, connection,
    /// certificate, CORS or policy.
    Opaque,
    /// A browser received a redirect and does not report where it leads, or an HTTP client of the
    /// program followed one.
    Redirect,
}

impl TransportErrorKind {
    /// The stable code that errors carry.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::Dns => ErrorCode::Dns,
            Self::Refused => ErrorCode::Refused,
            Self::Unreachable => ErrorCode::Unreachable,
            Self::Tls => ErrorCode::Tls,
            Self::Proxy | Self::ProxyRefused => ErrorCode::Proxy,
            Self::ConnectTimeout => ErrorCode::ConnectTimeout,
            Self::Reset => ErrorCode::Reset,
            Self::ReadTimeout => ErrorCode::ReadTimeout,
            Self::Protocol => ErrorCode::Protocol,
            Self::TooLarge => ErrorCode::ResponseTooLarge,
            Self::Encoding => ErrorCode::InvalidEncoding,
            Self::Request => ErrorCode::InvalidRequest,
            Self::Opaque => ErrorCode::NoAnswer,
            Self::Redirect => ErrorCode::UnexpectedRedirect,
        }
    }

    /// The same request may succeed later. An invalid certificate stays invalid.
    pub fn is_transient(self) -> bool {
        !matches!(
            self,
            Self::Tls | Self::ProxyRefused | Self::TooLarge | Self::Encoding | Self::Request | Self::Redirect
        )
    }
}

/// The error of a request without a complete response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransportError {
    /// What failed.
    pub kind: TransportErrorKind,
    /// Whether the server may have received the request.
    pub delivery: Delivery,
    /// The cause as part of a sentence, without secrets and without the query of the URL.
    pub reason: String,
    /// Status and headers of a response whose body could not be read completely.
    pub response: Option<Box<RawResponse>>,
    pub(crate) cause: Cause,
}

impl TransportError {
    /// An error before any response.
    pub fn new(kind: TransportErrorKind, delivery: Delivery, reason: impl Into<String>) -> Self {
        Self { kind, delivery, reason: reason.into(), response: None, cause: Cause::default() }
    }

    /// The same error with its cause.
    #[cfg(feature = "native")]
    pub(crate) fn with_cause(self, cause: Cause) -> Self {
        Self { cause, ..self }
    }
}

//! Why no complete answer came, in words that any transport can speak.

use super::RawResponse;

/// Whether the server may have seen the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It cannot have: there was no connection, or the request was never written to one.
    NotSent,
    /// It may have, in part or whole.
    MaybeSent,
}

/// What went wrong below HTTP, or while an answer was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportErrorKind {
    /// The host name has no address, or the resolver did not answer.
    Dns,
    /// Nothing listens there.
    Refused,
    /// There is no route to the host.
    Unreachable,
    /// The TLS handshake failed: certificate, host name, protocol.
    Tls,
    /// The proxy cannot be reached, or has no connection to the host for now.
    Proxy,
    /// The proxy refuses: its rules, the user and password for it, or its certificate.
    ProxyRefused,
    /// No connection within the connect timeout.
    ConnectTimeout,
    /// The connection broke.
    Reset,
    /// The connection went silent.
    ReadTimeout,
    /// The other side does not speak HTTP as it should.
    Protocol,
    /// The answer is larger than the client accepts.
    TooLarge,
    /// The compressed answer cannot be unpacked.
    Encoding,
    /// The request could not be put into an HTTP message; nothing left the machine.
    Request,
    /// A browser got no answer and does not tell a page why: name, connection, certificate, CORS or
    /// policy.
    Opaque,
    /// A browser received a redirect and does not report where it leads, or an HTTP client of the
    /// program followed one.
    Redirect,
}

impl TransportErrorKind {
    /// The stable code that errors carry.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dns => "dns",
            Self::Refused => "refused",
            Self::Unreachable => "unreachable",
            Self::Tls => "tls",
            Self::Proxy | Self::ProxyRefused => "proxy",
            Self::ConnectTimeout => "connect_timeout",
            Self::Reset => "reset",
            Self::ReadTimeout => "read_timeout",
            Self::Protocol => "protocol",
            Self::TooLarge => "response_too_large",
            Self::Encoding => "invalid_encoding",
            Self::Request => "invalid_request",
            Self::Opaque => "no_answer",
            Self::Redirect => "unexpected_redirect",
        }
    }

    /// The same request may fare better a moment later. A wrong certificate stays wrong.
    pub fn is_transient(self) -> bool {
        !matches!(
            self,
            Self::Tls | Self::ProxyRefused | Self::TooLarge | Self::Encoding | Self::Request | Self::Redirect
        )
    }
}

/// A request without a complete answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransportError {
    /// What went wrong.
    pub kind: TransportErrorKind,
    /// Whether the server may have seen the request.
    pub delivery: Delivery,
    /// The cause as half a sentence, free of secrets and of the URL's query.
    pub reason: String,
    /// Status and headers of an answer that began well and could not be read to its end.
    pub answer: Option<Box<RawResponse>>,
}

impl TransportError {
    /// A error before any answer.
    pub fn new(kind: TransportErrorKind, delivery: Delivery, reason: impl Into<String>) -> Self {
        Self { kind, delivery, reason: reason.into(), answer: None }
    }
}

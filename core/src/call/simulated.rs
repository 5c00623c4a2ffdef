//! Failures of connections that tests simulate.

use super::{Delivery, TransportError, TransportErrorKind};

impl TransportErrorKind {
    /// The failure whose error has this code, or `None` if it cannot be simulated.
    pub fn simulated(code: &str) -> Option<Self> {
        const KINDS: [TransportErrorKind; 9] = [
            TransportErrorKind::Dns,
            TransportErrorKind::Refused,
            TransportErrorKind::Unreachable,
            TransportErrorKind::Tls,
            TransportErrorKind::Proxy,
            TransportErrorKind::ConnectTimeout,
            TransportErrorKind::Reset,
            TransportErrorKind::ReadTimeout,
            TransportErrorKind::Protocol,
        ];
        KINDS.into_iter().find(|kind| kind.code().as_str() == code)
    }
}

impl TransportError {
    /// A failure that did not happen.
    pub fn simulated(kind: TransportErrorKind, delivery: Delivery) -> Self {
        let reason = match kind {
            TransportErrorKind::Dns => "the name has no address",
            TransportErrorKind::Refused => "the connection was refused",
            TransportErrorKind::Unreachable => "there is no route to the host",
            TransportErrorKind::Tls => "the certificate is rejected",
            TransportErrorKind::Proxy => "the proxy cannot be reached",
            TransportErrorKind::ConnectTimeout => "no connection was established within the connect timeout",
            TransportErrorKind::ReadTimeout => "the server stopped responding",
            TransportErrorKind::Protocol => "the response violates HTTP",
            _ => "the connection was closed",
        };
        Self::new(kind, delivery, reason)
    }
}

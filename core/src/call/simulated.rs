//! Failures of connections that tests simulate.

use super::{Delivery, TransportError, TransportErrorKind};

/// The failures, each with its reason.
const FAILURES: [(TransportErrorKind, &str); 9] = [
    (TransportErrorKind::Dns, "the name has no address"),
    (TransportErrorKind::Refused, "the connection was refused"),
    (TransportErrorKind::Unreachable, "there is no route to the host"),
    (TransportErrorKind::Tls, "the certificate is rejected"),
    (TransportErrorKind::Proxy, "the proxy cannot be reached"),
    (TransportErrorKind::ConnectTimeout, "no connection was established within the connect timeout"),
    (TransportErrorKind::Reset, "the connection was closed"),
    (TransportErrorKind::ReadTimeout, "the server stopped responding"),
    (TransportErrorKind::Protocol, "the response violates HTTP"),
];

impl TransportError {
    /// The failure whose error has this code, or `None` if it cannot be simulated.
    pub fn simulated(code: &str, delivery: Delivery) -> Option<Self> {
        let (kind, reason) = FAILURES.into_iter().find(|(kind, _)| kind.code().as_str() == code)?;
        Some(Self::new(kind, delivery, reason))
    }
}

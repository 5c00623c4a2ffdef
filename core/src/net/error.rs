//! Why no connection was opened, and what that means for the request that needs it.

use std::error::Error;
use std::io;

use super::cause::{self, find};
use super::dns::DnsError;
use super::proxy::ProxyError;
use super::{reason, tls};
use crate::call::{Delivery, TransportError, TransportErrorKind};

pub(crate) type BoxError = Box<dyn Error + Send + Sync>;

/// Why there is no connection to the host.
pub(crate) enum ConnectError {
    /// The name lookup, TCP or TLS failed.
    Failed(BoxError),
    /// The connect timeout elapsed.
    TimedOut,
    /// The proxy failed.
    Proxy(ProxyError),
}

impl ConnectError {
    /// The error of a request that waited for the connection.
    pub fn to_transport_error(&self) -> TransportError {
        match self {
            Self::Failed(error) => explain(&**error),
            Self::TimedOut => timed_out(),
            Self::Proxy(error) => error.to_transport_error(),
        }
    }
}

/// Classifies a failure to connect. No byte of a request was sent.
pub(crate) fn explain(error: &(dyn Error + 'static)) -> TransportError {
    let (kind, reason) = match (find::<rustls::Error>(error), find::<DnsError>(error)) {
        (Some(error), _) => (TransportErrorKind::Tls, tls::explain(error)),
        (None, Some(error)) => (TransportErrorKind::Dns, reason::of_dns(error)),
        (None, None) if cause::is_timeout(error) => return timed_out(),
        (None, None) => (kind_of(error), reason_of(error)),
    };
    TransportError::new(kind, Delivery::NotSent, reason).with_cause(cause::cause_of(error))
}

fn timed_out() -> TransportError {
    let reason = "no connection was established within the connect timeout";
    TransportError::new(TransportErrorKind::ConnectTimeout, Delivery::NotSent, reason)
}

fn kind_of(error: &(dyn Error + 'static)) -> TransportErrorKind {
    cause::io_kind(error).unwrap_or_else(|| match find::<hyper::Error>(error) {
        Some(error) => cause::http1_kind(error),
        None => TransportErrorKind::Unreachable,
    })
}

fn reason_of(error: &(dyn Error + 'static)) -> String {
    let closed = "the connection was closed during the TLS handshake";
    cause::causes::<io::Error>(error)
        .find_map(|error| reason::of_io(error, closed))
        .or_else(|| find::<hyper::Error>(error).map(reason::of_http1))
        .unwrap_or_else(|| reason::UNKNOWN.to_owned())
}

//! Failures on the way through a proxy. Nothing of a request is sent before the way is open.

use std::error::Error;
use std::io;

use http::StatusCode;

use super::Route;
use crate::call::{Delivery, TransportError, TransportErrorKind};
use crate::cause::Cause;
use crate::net::error::explain;
use crate::net::reason::CLOSED;
use crate::operations::status_code::is_transient_status;

/// Why there is no connection through a proxy.
#[derive(Debug)]
pub(crate) struct ProxyError {
    reason: String,
    is_transient: bool,
    cause: Cause,
}

impl ProxyError {
    pub fn new(reason: String, is_transient: bool) -> Self {
        Self { reason, is_transient, cause: Cause::default() }
    }

    /// The error of a request that was waiting for the connection.
    pub fn to_transport_error(&self) -> TransportError {
        let kind =
            if self.is_transient { TransportErrorKind::Proxy } else { TransportErrorKind::ProxyRefused };
        TransportError::new(kind, Delivery::NotSent, self.reason.as_str()).with_cause(self.cause.clone())
    }
}

impl Route {
    /// There is no connection to the proxy itself.
    pub(crate) fn unreachable(&self, cause: &(dyn Error + 'static)) -> ProxyError {
        let error = explain(cause);
        let reason = match error.kind {
            TransportErrorKind::Tls => format!("TLS to {self} failed: {}", error.reason),
            _ => format!("{self} cannot be reached: {}", error.reason),
        };
        ProxyError { reason, is_transient: error.kind.is_transient(), cause: error.cause }
    }

    /// The connect timeout is over.
    pub(crate) fn timed_out(&self) -> ProxyError {
        ProxyError::new(format!("{self} did not connect in time"), true)
    }

    /// The proxy ended the connection, or its response is not HTTP.
    pub(crate) fn unanswered(&self, cause: &io::Error) -> ProxyError {
        let error = explain(cause);
        let reason = if cause.kind() == io::ErrorKind::UnexpectedEof { CLOSED } else { &*error.reason };
        let reason = format!("{self} did not answer CONNECT: {reason}");
        ProxyError { reason, is_transient: true, cause: error.cause }
    }

    /// The response to CONNECT is not a success.
    pub(crate) fn refused(&self, status: StatusCode) -> ProxyError {
        let advice = match (status, &self.url.credentials) {
            (StatusCode::PROXY_AUTHENTICATION_REQUIRED, None) => "; its URL needs user:password@",
            (StatusCode::PROXY_AUTHENTICATION_REQUIRED, Some(_)) => "; check its user and password",
            _ => "",
        };
        let reason = format!("{self} answered CONNECT with {status}{advice}");
        ProxyError::new(reason, is_transient_status(status.as_u16()))
    }

    /// The SOCKS handshake failed.
    pub(crate) fn socks_failed(&self, cause: &str, is_transient: bool) -> ProxyError {
        ProxyError::new(format!("{self} did not connect: {cause}"), is_transient)
    }
}

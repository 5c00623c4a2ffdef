//! Failures on the way through a proxy. Nothing of a request is sent before the way is open.

use http::StatusCode;

use super::Route;
use crate::retry::{Outcome, is_transient};
use crate::transport::native::explain::{Broken, explain};
use crate::transport::{Fault, FaultKind, Sent};

/// Why there is no connection through a proxy.
#[derive(Debug)]
pub(in crate::transport::native) struct ProxyError {
    reason: String,
    is_transient: bool,
}

impl ProxyError {
    /// The fault of a request that was waiting for the connection.
    pub fn fault(&self) -> Fault {
        let kind = if self.is_transient { FaultKind::Proxy } else { FaultKind::ProxyRefused };
        Fault::new(kind, Sent::No, self.reason.as_str())
    }
}

impl Route {
    /// There is no connection to the proxy itself.
    pub(super) fn unreachable(&self, cause: &Broken) -> ProxyError {
        let fault = explain(cause, false);
        let reason = match fault.kind {
            FaultKind::Tls => format!("TLS to {self} failed: {}", fault.reason),
            _ => format!("{self} cannot be reached: {}", fault.reason),
        };
        ProxyError { reason, is_transient: fault.kind.is_transient() }
    }

    /// The connect timeout is over.
    pub(in crate::transport::native) fn timed_out(&self) -> ProxyError {
        ProxyError { reason: format!("{self} did not connect in time"), is_transient: true }
    }

    /// The proxy ended the connection, or its response is not HTTP.
    pub(super) fn unanswered(&self, cause: &Broken) -> ProxyError {
        let reason = format!("{self} did not answer CONNECT: {}", explain(cause, false).reason);
        ProxyError { reason, is_transient: true }
    }

    /// The response to CONNECT is not a success.
    pub(super) fn refused(&self, status: StatusCode) -> ProxyError {
        let advice = match (status, &self.url.credentials) {
            (StatusCode::PROXY_AUTHENTICATION_REQUIRED, None) => "; its URL needs user:password@",
            (StatusCode::PROXY_AUTHENTICATION_REQUIRED, Some(_)) => "; check its user and password",
            _ => "",
        };
        ProxyError {
            reason: format!("{self} answered CONNECT with {status}{advice}"),
            is_transient: is_transient(Outcome::Status(status.as_u16())),
        }
    }

    /// The SOCKS handshake failed.
    pub(super) fn socks_failed(&self, cause: &str, is_transient: bool) -> ProxyError {
        ProxyError { reason: format!("{self} did not connect: {cause}"), is_transient }
    }
}

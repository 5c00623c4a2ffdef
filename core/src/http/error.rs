//! What hyper, rustls and the operating system mean by an error.

use std::error::Error;
use std::io::{self, ErrorKind};
use std::iter::successors;

use h2::Reason;

use super::reason::reason_of;
use crate::call::{Delivery, TransportError, TransportErrorKind};
use crate::net::dns::DnsError;
use crate::net::proxy::ProxyError;
use crate::net::tls;

/// What went wrong, and at which step.
pub(crate) enum ConnectionError {
    /// There is no connection.
    Connect(Box<dyn Error + Send + Sync>),
    /// There is no connection yet, and the time for it is over.
    ConnectTimeout,
    /// There is no connection through the proxy.
    Proxy(ProxyError),
    /// The connection does not do what it should.
    Http(hyper::Error),
    /// The body came as it was sent, and cannot be unpacked.
    Decompression(io::Error),
}

/// What an error means for the request.
pub(crate) fn explain(cause: &ConnectionError, is_written: bool) -> TransportError {
    if let ConnectionError::Proxy(error) = cause {
        return error.error();
    }
    let (kind, reason) = match find::<rustls::Error>(cause) {
        Some(tls) => (TransportErrorKind::Tls, tls::explain(tls)),
        None => (kind_of(cause), reason_of(cause, kind_of(cause))),
    };
    let is_unsent = cause.is_connect() || is_unprocessed(cause) || !is_written;
    TransportError::new(kind, if is_unsent { Delivery::NotSent } else { Delivery::MaybeSent }, reason)
}

/// The server says that it has not looked at the request (RFC 9113, sections 6.8 and 8.7): any verb
/// can be sent again. h2 gives the reason of a GOAWAY to requests behind its last stream only, so
/// whatever the reason is, they were not looked at.
fn is_unprocessed(cause: &ConnectionError) -> bool {
    is_refused(cause) || find::<h2::Error>(cause).is_some_and(|error| error.is_remote() && error.is_go_away())
}

/// The same, and nothing is wrong: the request can be sent again at once.
pub(crate) fn is_refused(cause: &ConnectionError) -> bool {
    find::<h2::Error>(cause).is_some_and(|error| {
        let refused = error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM);
        let leaving = error.is_go_away() && error.reason() == Some(Reason::NO_ERROR);
        error.is_remote() && (refused || leaving)
    })
}

fn kind_of(cause: &ConnectionError) -> TransportErrorKind {
    match cause {
        ConnectionError::ConnectTimeout => TransportErrorKind::ConnectTimeout,
        ConnectionError::Decompression(_) => TransportErrorKind::Encoding,
        ConnectionError::Connect(_) if find::<DnsError>(cause).is_some() => TransportErrorKind::Dns,
        ConnectionError::Connect(_) if is_timeout(cause) => TransportErrorKind::ConnectTimeout,
        ConnectionError::Http(_) if is_timeout(cause) => TransportErrorKind::ReadTimeout,
        _ if find::<h2::Error>(cause).is_some_and(h2::Error::is_library) => TransportErrorKind::Protocol,
        _ => causes::<io::Error>(cause).find_map(of_io).unwrap_or_else(|| of_http(cause)),
    }
}

fn is_timeout(cause: &ConnectionError) -> bool {
    find::<hyper::Error>(cause).is_some_and(hyper::Error::is_timeout)
        || causes::<io::Error>(cause).any(|error| error.kind() == ErrorKind::TimedOut)
}

fn of_io(error: &io::Error) -> Option<TransportErrorKind> {
    match error.kind() {
        ErrorKind::ConnectionRefused => Some(TransportErrorKind::Refused),
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
            Some(TransportErrorKind::Unreachable)
        }
        ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::BrokenPipe
        | ErrorKind::NotConnected
        | ErrorKind::UnexpectedEof => Some(TransportErrorKind::Reset),
        // What hyper says of chunks that are none.
        ErrorKind::InvalidData | ErrorKind::InvalidInput => Some(TransportErrorKind::Protocol),
        _ => None,
    }
}

fn of_http(cause: &ConnectionError) -> TransportErrorKind {
    match find::<hyper::Error>(cause) {
        Some(http) if http.is_parse() || http.is_user() => TransportErrorKind::Protocol,
        None if cause.is_connect() => TransportErrorKind::Unreachable,
        _ => TransportErrorKind::Reset,
    }
}

pub(crate) fn find<T: Error + 'static>(cause: &ConnectionError) -> Option<&T> {
    causes(cause).next()
}

pub(crate) fn causes<T: Error + 'static>(cause: &ConnectionError) -> impl Iterator<Item = &T> {
    chain(cause).filter_map(|cause| cause.downcast_ref::<T>())
}

fn chain(cause: &ConnectionError) -> impl Iterator<Item = &(dyn Error + 'static)> {
    successors(cause.error(), |cause| below(*cause))
}

/// An I/O error that wraps another gives away that one's source, not the error itself.
fn below<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

impl ConnectionError {
    fn is_connect(&self) -> bool {
        matches!(self, Self::Connect(_) | Self::ConnectTimeout | Self::Proxy(_))
    }

    fn error(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Connect(error) => Some(&**error),
            Self::ConnectTimeout | Self::Proxy(_) => None,
            Self::Http(error) => Some(error),
            Self::Decompression(error) => Some(error),
        }
    }
}

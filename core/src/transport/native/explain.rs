//! What hyper, rustls and the operating system mean by an error.

use std::error::Error;
use std::io::{self, ErrorKind};
use std::iter::successors;

use h2::Reason;

use super::proxy::ProxyError;
use super::reason::reason_of;
use super::resolve::DnsError;
use super::tls;
use crate::transport::{Fault, FaultKind, Sent};

/// What went wrong, and at which step.
pub(super) enum Broken {
    /// There is no connection.
    Connect(Box<dyn Error + Send + Sync>),
    /// There is no connection yet, and the time for it is over.
    ConnectTimeout,
    /// There is no connection through the proxy.
    Proxy(ProxyError),
    /// The connection does not do what it should.
    Exchange(hyper::Error),
    /// The body came as it was sent, and cannot be unpacked.
    Packing(io::Error),
}

/// What an error means for the request.
pub(super) fn explain(broken: &Broken, is_written: bool) -> Fault {
    if let Broken::Proxy(error) = broken {
        return error.fault();
    }
    let (kind, reason) = match find::<rustls::Error>(broken) {
        Some(tls) => (FaultKind::Tls, tls::explain(tls)),
        None => (kind_of(broken), reason_of(broken, kind_of(broken))),
    };
    let is_unsent = broken.is_connect() || is_unprocessed(broken) || !is_written;
    Fault::new(kind, if is_unsent { Sent::No } else { Sent::Maybe }, reason)
}

/// The server says that it has not looked at the request (RFC 9113, sections 6.8 and 8.7): any verb
/// can be sent again. h2 gives the reason of a GOAWAY to requests behind its last stream only, so
/// whatever the reason is, they were not looked at.
fn is_unprocessed(broken: &Broken) -> bool {
    is_refused(broken)
        || find::<h2::Error>(broken).is_some_and(|error| error.is_remote() && error.is_go_away())
}

/// The same, and nothing is wrong: the request can be sent again at once.
pub(super) fn is_refused(broken: &Broken) -> bool {
    find::<h2::Error>(broken).is_some_and(|error| {
        let refused = error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM);
        let leaving = error.is_go_away() && error.reason() == Some(Reason::NO_ERROR);
        error.is_remote() && (refused || leaving)
    })
}

fn kind_of(broken: &Broken) -> FaultKind {
    match broken {
        Broken::ConnectTimeout => FaultKind::ConnectTimeout,
        Broken::Packing(_) => FaultKind::Encoding,
        Broken::Connect(_) if find::<DnsError>(broken).is_some() => FaultKind::Dns,
        Broken::Connect(_) if is_timeout(broken) => FaultKind::ConnectTimeout,
        Broken::Exchange(_) if is_timeout(broken) => FaultKind::ReadTimeout,
        _ if find::<h2::Error>(broken).is_some_and(h2::Error::is_library) => FaultKind::Protocol,
        _ => causes::<io::Error>(broken).find_map(of_io).unwrap_or_else(|| of_http(broken)),
    }
}

fn is_timeout(broken: &Broken) -> bool {
    find::<hyper::Error>(broken).is_some_and(hyper::Error::is_timeout)
        || causes::<io::Error>(broken).any(|error| error.kind() == ErrorKind::TimedOut)
}

fn of_io(error: &io::Error) -> Option<FaultKind> {
    match error.kind() {
        ErrorKind::ConnectionRefused => Some(FaultKind::Refused),
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
            Some(FaultKind::Unreachable)
        }
        ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::BrokenPipe
        | ErrorKind::NotConnected
        | ErrorKind::UnexpectedEof => Some(FaultKind::Reset),
        // What hyper says of chunks that are none.
        ErrorKind::InvalidData | ErrorKind::InvalidInput => Some(FaultKind::Protocol),
        _ => None,
    }
}

fn of_http(broken: &Broken) -> FaultKind {
    match find::<hyper::Error>(broken) {
        Some(http) if http.is_parse() || http.is_user() => FaultKind::Protocol,
        None if broken.is_connect() => FaultKind::Unreachable,
        _ => FaultKind::Reset,
    }
}

pub(super) fn find<T: Error + 'static>(broken: &Broken) -> Option<&T> {
    causes(broken).next()
}

pub(super) fn causes<T: Error + 'static>(broken: &Broken) -> impl Iterator<Item = &T> {
    chain(broken).filter_map(|cause| cause.downcast_ref::<T>())
}

fn chain(broken: &Broken) -> impl Iterator<Item = &(dyn Error + 'static)> {
    successors(broken.error(), |cause| below(*cause))
}

/// An I/O error that wraps another gives away that one's source, not the error itself.
fn below<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

impl Broken {
    fn is_connect(&self) -> bool {
        matches!(self, Self::Connect(_) | Self::ConnectTimeout | Self::Proxy(_))
    }

    fn error(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Connect(error) => Some(&**error),
            Self::ConnectTimeout | Self::Proxy(_) => None,
            Self::Exchange(error) => Some(error),
            Self::Packing(error) => Some(error),
        }
    }
}

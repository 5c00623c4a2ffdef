//! What reqwest, hyper, rustls and the operating system mean by an error.

use std::error::Error;
use std::io::{self, ErrorKind};
use std::iter::successors;

use h2::Reason;

use super::tls;
use crate::transport::{Fault, FaultKind, Sent};

/// What an error means for the request. reqwest's own texts hold the URL and are not used.
pub(super) fn explain(error: &reqwest::Error, is_written: bool) -> Fault {
    let (kind, reason) = match find::<rustls::Error>(error) {
        _ if error.is_builder() => (FaultKind::Request, "it cannot be put into an HTTP message".to_owned()),
        Some(tls) => (FaultKind::Tls, tls::explain(tls)),
        None => (kind_of(error), reason_of(error)),
    };
    let is_unsent = error.is_builder() || error.is_connect() || is_unprocessed(error) || !is_written;
    Fault::new(kind, if is_unsent { Sent::No } else { Sent::Maybe }, reason)
}

/// The server says that it has not looked at the request (RFC 9113, sections 6.8 and 8.7): any verb can be sent again.
pub(super) fn is_unprocessed(error: &reqwest::Error) -> bool {
    find::<h2::Error>(error).is_some_and(|error| {
        let refused = error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM);
        let leaving = error.is_go_away() && error.reason() == Some(Reason::NO_ERROR);
        error.is_remote() && (refused || leaving)
    })
}

fn kind_of(error: &reqwest::Error) -> FaultKind {
    match () {
        () if error.is_dns() => FaultKind::Dns,
        () if error.is_timeout() && error.is_connect() => FaultKind::ConnectTimeout,
        () if error.is_timeout() => FaultKind::ReadTimeout,
        () if is_of_proxy(error) => FaultKind::Proxy,
        () if is_of_packing(error) => FaultKind::Encoding,
        () if find::<h2::Error>(error).is_some_and(h2::Error::is_library) => FaultKind::Protocol,
        () => causes::<io::Error>(error).find_map(of_io).unwrap_or_else(|| of_http(error)),
    }
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

fn of_http(error: &reqwest::Error) -> FaultKind {
    match find::<hyper::Error>(error) {
        Some(http) if http.is_parse() || http.is_user() => FaultKind::Protocol,
        None if error.is_connect() => FaultKind::Unreachable,
        _ => FaultKind::Reset,
    }
}

/// The body came as it was sent, and cannot be unpacked: the connection below has nothing to complain of.
fn is_of_packing(error: &reqwest::Error) -> bool {
    (error.is_decode() || error.is_body())
        && find::<hyper::Error>(error).is_none()
        && find::<h2::Error>(error).is_none()
}

/// hyper-util keeps its type to itself; the text is all there is. A proxy that cannot be reached has an I/O error below.
fn is_of_proxy(error: &reqwest::Error) -> bool {
    let says = |cause: &(dyn Error + 'static)| {
        let text = cause.to_string();
        text.starts_with("tunnel error") || text.starts_with("SOCKS error")
    };
    error.is_connect() && chain(error).any(says) && find::<io::Error>(error).is_none()
}

fn reason_of(error: &reqwest::Error) -> String {
    let deepest = chain(error).skip(1).last().map(ToString::to_string);
    let reason = deepest.unwrap_or_else(|| "the connection broke".to_owned());
    if is_of_packing(error) { format!("the answer cannot be unpacked: {reason}") } else { reason }
}

fn find<T: Error + 'static>(error: &reqwest::Error) -> Option<&T> {
    causes(error).next()
}

fn causes<T: Error + 'static>(error: &reqwest::Error) -> impl Iterator<Item = &T> {
    chain(error).filter_map(|cause| cause.downcast_ref::<T>())
}

fn chain(error: &reqwest::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    successors(Some(error as &(dyn Error + 'static)), |cause| below(*cause))
}

/// An I/O error that wraps another gives away that one's source, not the error itself.
fn below<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

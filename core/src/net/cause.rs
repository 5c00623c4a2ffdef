//! Searches the sources of an error, and classifies errors of the operating system and of hyper.

use std::error::Error;
use std::io::{self, ErrorKind};
use std::iter::successors;

use crate::call::TransportErrorKind;
use crate::cause::Cause;

/// The first error of this type among an error and its sources.
pub(crate) fn find<'a, T: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a T> {
    causes(error).next()
}

/// All errors of this type among an error and its sources, outermost first.
pub(crate) fn causes<'a, T: Error + 'static>(
    error: &'a (dyn Error + 'static),
) -> impl Iterator<Item = &'a T> {
    chain(error).filter_map(|error| error.downcast_ref())
}

/// An error and its sources, outermost first.
pub(crate) fn chain<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    successors(Some(error), |error| source(*error))
}

/// `io::Error::source` skips the error that it wraps and returns the source of that one.
fn source<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

/// Whether hyper or the operating system reports a timeout.
pub(crate) fn is_timeout(error: &(dyn Error + 'static)) -> bool {
    find::<hyper::Error>(error).is_some_and(hyper::Error::is_timeout)
        || causes::<io::Error>(error).any(|error| error.kind() == ErrorKind::TimedOut)
}

/// The kind of the first I/O error that has one.
pub(crate) fn io_kind(error: &(dyn Error + 'static)) -> Option<TransportErrorKind> {
    causes::<io::Error>(error).find_map(|error| match error.kind() {
        ErrorKind::ConnectionRefused => Some(TransportErrorKind::Refused),
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
            Some(TransportErrorKind::Unreachable)
        }
        ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::BrokenPipe
        | ErrorKind::NotConnected
        | ErrorKind::UnexpectedEof => Some(TransportErrorKind::Reset),
        // hyper reports malformed chunks in this way.
        ErrorKind::InvalidData | ErrorKind::InvalidInput => Some(TransportErrorKind::Protocol),
        _ => None,
    })
}

/// The kind of an error of hyper that no other library caused.
pub(crate) fn http1_kind(error: &hyper::Error) -> TransportErrorKind {
    if error.is_parse() || error.is_user() { TransportErrorKind::Protocol } else { TransportErrorKind::Reset }
}

/// The cause that an error of a call keeps: the error of rustls, or that of the operating system
/// without the text of the libraries in between, which may contain a URL.
pub(crate) fn cause_of(error: &(dyn Error + 'static)) -> Cause {
    if let Some(error) = find::<rustls::Error>(error) {
        return Cause::new(error.clone());
    }
    let is_known = |error: &&io::Error| error.raw_os_error().is_some() || error.kind() != ErrorKind::Other;
    let found = causes::<io::Error>(error).filter(is_known).last();
    found.map_or_else(Cause::default, |error| match error.raw_os_error() {
        Some(number) => Cause::new(io::Error::from_raw_os_error(number)),
        None => Cause::new(io::Error::from(error.kind())),
    })
}

//! What an error of hyper, h2 or the decompressor means for a request.

use std::error::Error;
use std::io;

use h2::Reason;

use crate::call::{Delivery, TransportError, TransportErrorKind};
use crate::net::cause::{self, causes, find};
use crate::net::error::BoxError;
use crate::net::{reason, tls};

/// Why a connection did not complete a request.
pub(crate) enum ConnectionError {
    /// HTTP or the stream below it failed.
    Http(BoxError),
    /// The body arrived and cannot be decompressed.
    Decompression(io::Error),
}

/// Classifies the error of a request.
pub(crate) fn explain(error: &ConnectionError, is_written: bool) -> TransportError {
    let (kind, reason) = match find::<rustls::Error>(error.source()) {
        Some(error) => (TransportErrorKind::Tls, tls::explain(error)),
        None => (kind_of(error), reason_of(error)),
    };
    let is_unsent = is_unprocessed(error) || !is_written;
    TransportError::new(kind, if is_unsent { Delivery::NotSent } else { Delivery::MaybeSent }, reason)
        .with_cause(cause::cause_of(error.source()))
}

/// Whether the server reports that it did not process the request (RFC 9113, sections 6.8 and 8.7),
/// so that any verb can be sent again. h2 reports a GOAWAY only to requests above its last stream,
/// which were not processed whatever the error code is.
fn is_unprocessed(error: &ConnectionError) -> bool {
    is_refused(error)
        || find::<h2::Error>(error.source()).is_some_and(|error| error.is_remote() && error.is_go_away())
}

/// Whether the server did not process the request and reports no fault, so that the request can be
/// sent again at once.
pub(crate) fn is_refused(error: &ConnectionError) -> bool {
    find::<h2::Error>(error.source()).is_some_and(|error| {
        let refused = error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM);
        let leaving = error.is_go_away() && error.reason() == Some(Reason::NO_ERROR);
        error.is_remote() && (refused || leaving)
    })
}

fn kind_of(error: &ConnectionError) -> TransportErrorKind {
    let source = error.source();
    match error {
        ConnectionError::Decompression(_) => TransportErrorKind::Encoding,
        ConnectionError::Http(_) if cause::is_timeout(source) => TransportErrorKind::ReadTimeout,
        _ if find::<h2::Error>(source).is_some_and(h2::Error::is_library) => TransportErrorKind::Protocol,
        ConnectionError::Http(_) => cause::io_kind(source).unwrap_or_else(|| {
            find::<hyper::Error>(source).map_or(TransportErrorKind::Reset, cause::http1_kind)
        }),
    }
}

fn reason_of(error: &ConnectionError) -> String {
    let error = match error {
        ConnectionError::Decompression(_) => {
            return "the compressed response is damaged or truncated".to_owned();
        }
        ConnectionError::Http(error) => &**error,
    };
    find::<h2::Error>(error)
        .and_then(of_http2)
        .or_else(|| causes::<io::Error>(error).find_map(|error| reason::of_io(error, reason::CLOSED)))
        .or_else(|| find::<hyper::Error>(error).map(reason::of_http1))
        .unwrap_or_else(|| reason::UNKNOWN.to_owned())
}

fn of_http2(error: &h2::Error) -> Option<String> {
    let reason = error.reason()?;
    Some(match error {
        _ if error.is_remote() && error.is_go_away() => {
            format!("the server closed the connection (GOAWAY, {reason:?})")
        }
        _ if error.is_remote() => format!("the server reset the stream ({reason:?})"),
        _ => format!("the response is not valid HTTP/2 ({reason:?})"),
    })
}

impl ConnectionError {
    fn source(&self) -> &(dyn Error + 'static) {
        match self {
            Self::Http(error) => &**error,
            Self::Decompression(error) => error,
        }
    }
}

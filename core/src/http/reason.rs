//! Why a call failed, in words for users of any language: those of hyper, h2, rustls and Rust's
//! library are for their own users.

use std::io::{self, ErrorKind};

use super::error::{ConnectionError, causes, find};
use crate::call::TransportErrorKind;
use crate::net::dns::DnsError;

const NO_HTTP: &str = "the response is not valid HTTP";
const CLOSED: &str = "the connection was closed before the response was complete";

/// The cause as half a sentence.
pub(super) fn reason_of(cause: &ConnectionError, kind: TransportErrorKind) -> String {
    let known = match cause {
        _ if kind == TransportErrorKind::ConnectTimeout => {
            Some("no connection came about in time".to_owned())
        }
        ConnectionError::Decompression(_) => Some("the compressed response is damaged or cut off".to_owned()),
        _ => find::<DnsError>(cause).map(of_dns),
    };
    known
        .or_else(|| find::<h2::Error>(cause).and_then(of_http2))
        .or_else(|| causes::<io::Error>(cause).find_map(|error| of_io(cause, error)))
        .or_else(|| find::<hyper::Error>(cause).map(of_http1))
        .unwrap_or_else(|| "the connection broke".to_owned())
}

/// The text of the system's resolver, behind that of Rust's library.
fn of_dns(error: &DnsError) -> String {
    let text = error.to_string();
    let detail = text.rsplit(": ").next().unwrap_or_default();
    format!("the host name cannot be resolved ({detail})")
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

/// With the name that Node.js and C give the error.
fn of_io(cause: &ConnectionError, error: &io::Error) -> Option<String> {
    let text = match error.kind() {
        ErrorKind::ConnectionRefused => "nothing accepts connections there (ECONNREFUSED)",
        ErrorKind::HostUnreachable => "there is no route to the host (EHOSTUNREACH)",
        ErrorKind::NetworkUnreachable => "there is no route to the network (ENETUNREACH)",
        ErrorKind::NetworkDown => "the network is down (ENETDOWN)",
        ErrorKind::ConnectionReset => "the connection was reset (ECONNRESET)",
        ErrorKind::ConnectionAborted => "the connection was aborted (ECONNABORTED)",
        ErrorKind::BrokenPipe | ErrorKind::NotConnected => "the connection was closed (EPIPE)",
        ErrorKind::TimedOut => "the connection went silent (ETIMEDOUT)",
        ErrorKind::UnexpectedEof if matches!(cause, ConnectionError::Connect(_)) => {
            "the connection was closed during the TLS handshake"
        }
        ErrorKind::UnexpectedEof => CLOSED,
        ErrorKind::InvalidData | ErrorKind::InvalidInput => NO_HTTP,
        _ => return of_system(error),
    };
    Some(text.to_owned())
}

/// The system's own words, without the number that Rust's library adds.
fn of_system(error: &io::Error) -> Option<String> {
    error.raw_os_error()?;
    let text = error.to_string();
    Some(text.split(" (os error").next().unwrap_or_default().to_owned())
}

fn of_http1(error: &hyper::Error) -> String {
    let text = match error {
        // hyper keeps this kind to itself; its text is all there is.
        _ if error.is_parse() && error.to_string().contains("too large") => {
            "the headers of the response are larger than this client accepts"
        }
        _ if error.is_parse() => NO_HTTP,
        _ if error.is_timeout() => "the connection went silent",
        _ if error.is_user() => "the call was taken back",
        _ => CLOSED,
    };
    text.to_owned()
}

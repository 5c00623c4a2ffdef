//! Texts for errors of DNS, sockets and HTTP/1.1 that users of any language understand. The texts
//! of hyper, rustls and std are written for Rust programmers.

use std::io::{self, ErrorKind};

use super::dns::DnsError;

/// The text for an error that is not recognised.
pub(crate) const UNKNOWN: &str = "the connection failed";
const INVALID_HTTP: &str = "the response is not valid HTTP";
/// The text for a connection that was closed before the end of a response.
pub(crate) const CLOSED: &str = "the connection was closed before the response was complete";

/// The text of the system's resolver, which std prefixes with its own.
pub(crate) fn of_dns(error: &DnsError) -> String {
    let text = error.to_string();
    let detail = text.rsplit(": ").next().unwrap_or_default();
    format!("the host name cannot be resolved ({detail})")
}

/// The error with the name that Node.js and C use. `closed` is the text for an unexpected end of
/// the stream.
pub(crate) fn of_io(error: &io::Error, closed: &str) -> Option<String> {
    let text = match error.kind() {
        ErrorKind::ConnectionRefused => "nothing accepts connections there (ECONNREFUSED)",
        ErrorKind::HostUnreachable => "there is no route to the host (EHOSTUNREACH)",
        ErrorKind::NetworkUnreachable => "there is no route to the network (ENETUNREACH)",
        ErrorKind::NetworkDown => "the network is down (ENETDOWN)",
        ErrorKind::ConnectionReset => "the connection was reset (ECONNRESET)",
        ErrorKind::ConnectionAborted => "the connection was aborted (ECONNABORTED)",
        ErrorKind::BrokenPipe | ErrorKind::NotConnected => "the connection was closed (EPIPE)",
        ErrorKind::TimedOut => "the peer stopped responding (ETIMEDOUT)",
        ErrorKind::UnexpectedEof => closed,
        ErrorKind::InvalidData | ErrorKind::InvalidInput => INVALID_HTTP,
        _ => return of_system(error),
    };
    Some(text.to_owned())
}

/// The system's text without the error number that std appends.
fn of_system(error: &io::Error) -> Option<String> {
    error.raw_os_error()?;
    let text = error.to_string();
    Some(text.split(" (os error").next().unwrap_or_default().to_owned())
}

/// The text for an error of hyper.
pub(crate) fn of_http1(error: &hyper::Error) -> String {
    let text = match error {
        // hyper has no public method for this kind, only its text.
        _ if error.is_parse() && error.to_string().contains("too large") => {
            "the headers of the response are larger than this client accepts"
        }
        _ if error.is_parse() => INVALID_HTTP,
        _ if error.is_timeout() => "the server stopped responding",
        _ if error.is_user() => "the call was cancelled",
        _ => CLOSED,
    };
    text.to_owned()
}

//! The errors of a WebSocket, as reasons that users of any language understand.

use std::io;

use tokio_websockets::proto::ProtocolError;
use tokio_websockets::{Error, upgrade};

use super::Failure;
use crate::call::TransportErrorKind;
use crate::net::cause::io_kind;
use crate::net::reason::of_io;
use crate::realtime::machine::End;
use crate::realtime::state::Reason;

const CLOSED: &str = "the connection was closed without a close frame";

/// A failure below the WebSocket.
pub(super) fn transport(kind: TransportErrorKind, message: String) -> Failure {
    let end = End::Transport(kind);
    (end, end.reason(message))
}

/// A failed handshake.
pub(super) fn of_upgrade(error: &Error) -> Failure {
    match error {
        Error::Upgrade(upgrade::Error::DidNotSwitchProtocols(status)) => {
            let end = End::Upgrade(*status);
            let message = format!("the server answered the WebSocket upgrade with status {status}");
            (end, Reason { status: Some(*status), ..end.reason(message) })
        }
        Error::Io(error) => of_io_error(error),
        _ => invalid_handshake(),
    }
}

/// A handshake that is not one of RFC 6455.
pub(crate) fn invalid_handshake() -> Failure {
    let message = "the server's answer to the WebSocket upgrade is not valid";
    transport(TransportErrorKind::Protocol, message.to_owned())
}

/// The end of an open WebSocket by an error.
pub(super) fn of_error(error: &Error) -> Failure {
    let message = match error {
        Error::Io(error) => return of_io_error(error),
        Error::PayloadTooLong { max_len, .. } => {
            format!("the server sent a message of more than {max_len} bytes")
        }
        Error::Protocol(ProtocolError::InvalidUtf8) => "the server sent text that is not UTF-8".to_owned(),
        Error::Protocol(error) => format!("the server violated the WebSocket protocol: {error}"),
        _ => CLOSED.to_owned(),
    };
    let end = if matches!(error, Error::AlreadyClosed) { End::Closed } else { End::Violation };
    (end, end.reason(message))
}

/// The end of a WebSocket by the server.
pub(super) fn of_close(code: Option<u16>) -> Failure {
    let message = match code {
        Some(code) => format!("the server closed the connection with code {code}"),
        None => CLOSED.to_owned(),
    };
    (End::Closed, End::Closed.reason(message))
}

fn of_io_error(error: &io::Error) -> Failure {
    let kind = io_kind(error).unwrap_or(TransportErrorKind::Reset);
    let message = of_io(error, CLOSED).unwrap_or_else(|| "the connection failed".to_owned());
    transport(kind, message)
}

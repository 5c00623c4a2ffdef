//! Why a socket or an attempt ended.

use crate::call::TransportErrorKind;
use crate::error::ErrorCode;
use crate::realtime::state::Reason;

/// Why a socket or an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// No connection, or a connection that was lost.
    Transport(TransportErrorKind),
    /// The server answered the upgrade with this HTTP status.
    Upgrade(u16),
    /// The server did not answer `signalwire.connect` in time.
    NoAnswer,
    /// The server answered `signalwire.connect` with an error.
    Rejected(Rejection),
    /// The server closed the WebSocket.
    Closed,
    /// Nothing was received for too long, not even the answer to a ping.
    Silent,
    /// The server violated the WebSocket protocol or a limit.
    Violation,
    /// The server announced the end.
    Announced {
        /// The server forgets the session.
        restart: bool,
    },
    /// The source of the token failed.
    NoToken,
    /// The caller replaced the credentials by those of another project.
    Replaced,
}

/// How the server rejected `signalwire.connect`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rejection {
    /// The credentials are wrong, -32002.
    Authentication,
    /// The data of the previous session is not valid, -32003.
    Resume,
    /// Another error, which may pass.
    Other,
}

impl End {
    /// The stable identifier of the reason.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::Transport(kind) => kind.code(),
            Self::Upgrade(_) => ErrorCode::UpgradeRefused,
            Self::NoAnswer => ErrorCode::ConnectTimeout,
            Self::Rejected(Rejection::Authentication) => ErrorCode::Unauthorized,
            Self::Rejected(Rejection::Resume) => ErrorCode::SessionForgotten,
            Self::Rejected(Rejection::Other) => ErrorCode::ConnectRefused,
            Self::Closed => ErrorCode::Closed,
            Self::Silent => ErrorCode::Silent,
            Self::Violation => ErrorCode::Protocol,
            Self::Announced { .. } => ErrorCode::ServerDisconnect,
            Self::NoToken => ErrorCode::TokenUnavailable,
            Self::Replaced => ErrorCode::CredentialsReplaced,
        }
    }

    /// The reason with this message.
    pub fn reason(self, message: impl Into<String>) -> Reason {
        Reason { code: self.code(), message: message.into(), status: None }
    }

    /// The credentials were rejected. A gateway may do that before the service itself does.
    pub fn is_authentication(self) -> bool {
        matches!(self, Self::Upgrade(401 | 403) | Self::Rejected(Rejection::Authentication))
    }
}

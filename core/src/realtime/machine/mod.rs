//! The decision after the end of a socket, or of an attempt to open one. Time and jitter are
//! arguments, and nothing has side effects.

mod backoff;
mod end;

#[cfg(test)]
mod tests;

use std::time::Duration;

use backoff::{ANNOUNCED_SPREAD, AUTHENTICATION_DELAYS, backoff};
pub(crate) use end::{End, Rejection};

use crate::call::TransportErrorKind;
use crate::retry::scale;

/// The count of attempts starts again after a session was connected for this time. Without it, a
/// server that accepts sessions and closes them at once would receive them at full rate.
pub(crate) const STABLE_AFTER: Duration = Duration::from_secs(30);

/// What happened before the end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct History {
    /// The session was connected before.
    pub has_connected: bool,
    /// The server accepted the current credentials before.
    pub is_accepted: bool,
    /// How often the credentials were rejected since they were last accepted.
    pub rejections: u32,
    /// The number of attempts since the last stable session.
    pub attempt: u32,
    /// How long the session was connected before this end; 0 for a failed attempt.
    pub held: Duration,
    /// The time since the caller asked for a connection.
    pub elapsed: Duration,
    /// The time for all attempts of a session that was never connected.
    pub connect_timeout: Duration,
    /// How often in a row the server rejected the data of the previous session.
    pub resume_rejections: u32,
    /// A random number, 0 <= jitter < 1.
    pub jitter: f64,
}

/// What follows the end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Next {
    /// A new attempt.
    Reconnect {
        /// The wait before it.
        delay: Duration,
        /// Its number, at least 1.
        attempt: u32,
        /// It sends the data of the previous session.
        resume: bool,
    },
    /// No connection was ever established, and no more attempts are made until the caller asks for
    /// a connection again.
    GiveUp,
    /// The session cannot continue with these credentials.
    Close,
}

/// Decides what follows the end of a socket or of an attempt.
pub(crate) fn decide(end: End, history: &History) -> Next {
    let attempt = if history.held >= STABLE_AFTER { 1 } else { history.attempt.saturating_add(1) };
    if end.is_authentication() {
        return after_rejection(history, attempt);
    }
    let delay = match end {
        End::Announced { .. } if attempt == 1 => scale(ANNOUNCED_SPREAD, history.jitter),
        End::Rejected(Rejection::Resume) if history.resume_rejections == 0 => Duration::ZERO,
        _ => backoff(attempt, history.jitter),
    };
    let is_late = history.elapsed.saturating_add(delay) >= history.connect_timeout;
    if !history.has_connected && (is_permanent(end) || is_late) {
        return Next::GiveUp;
    }
    Next::Reconnect { delay, attempt, resume: may_resume(end, history) }
}

/// Credentials that were accepted before may be rejected by a service that is restarting, so they
/// are tried again, over a minute.
fn after_rejection(history: &History, attempt: u32) -> Next {
    let delay = usize::try_from(history.rejections).ok().and_then(|at| AUTHENTICATION_DELAYS.get(at));
    match delay {
        Some(delay) if history.is_accepted => {
            let delay = *delay + scale(*delay / 4, history.jitter);
            Next::Reconnect { delay, attempt, resume: true }
        }
        _ => Next::Close,
    }
}

/// A certificate that is not trusted at the first attempt will not be trusted at the next one. Once
/// it was trusted, the cause is in the network.
fn is_permanent(end: End) -> bool {
    matches!(end, End::Transport(TransportErrorKind::Tls))
}

/// A server that rejects the data of the previous session, by its own code or twice by another one,
/// has forgotten that session.
fn may_resume(end: End, history: &History) -> bool {
    match end {
        End::Announced { restart } => !restart,
        End::Rejected(Rejection::Resume) | End::Replaced => false,
        End::Rejected(Rejection::Other) => history.resume_rejections == 0,
        _ => true,
    }
}

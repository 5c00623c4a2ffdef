//! Events of a call.

use std::time::Duration;

use crate::call::Retry;
use crate::error::{ErrorCode, RequestInfo};

/// An event of a call. It contains names and numbers of this library, and from the server only a
/// status and a redacted request id, so no field can be a secret.
///
/// Each call has one `Started`, any number of `Retry`, and one `Ended`, in this order and all with
/// the same call id.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// The call starts. Its arguments have not been validated.
    Started(Started),
    /// An attempt failed, and another one follows.
    Retry(Retry),
    /// The call ended: with a response, with an error, or because its future was dropped.
    Ended(Ended),
}

/// The start of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Started {
    /// The id of the call: from 1, unique in the process.
    pub call_id: u64,
    /// The call, with 0 attempts.
    pub request_info: RequestInfo,
}

/// The end of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ended {
    /// The id of the call.
    pub call_id: u64,
    /// The call, with the number of its attempts.
    pub request_info: RequestInfo,
    /// The duration of the whole call, retries and waits included.
    pub duration: Duration,
    /// The status of the response that ended the call, or that refused its connection. `None` after
    /// a timeout, a network error or a dropped future.
    pub status: Option<u16>,
    /// The request id of the server, redacted.
    pub request_id: Option<String>,
    /// The code of the error, or `None` after a success. The code of a call whose future was
    /// dropped is `aborted`.
    pub error_code: Option<ErrorCode>,
}

impl Event {
    /// The id of the call: from 1, unique in the process. It tells the events of concurrent calls
    /// apart.
    pub fn call_id(&self) -> u64 {
        match self {
            Self::Started(event) => event.call_id,
            Self::Retry(event) => event.call_id,
            Self::Ended(event) => event.call_id,
        }
    }

    /// The operation of the call, the template of its path, and the number of attempts so far.
    pub fn request_info(&self) -> &RequestInfo {
        match self {
            Self::Started(event) => &event.request_info,
            Self::Retry(event) => &event.request_info,
            Self::Ended(event) => &event.request_info,
        }
    }
}

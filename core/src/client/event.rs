//! Events of a call before its end.

use crate::call::Retry;
use crate::error::RequestInfo;

/// An event of a call before its end. It contains names and numbers of this library and nothing of
/// the caller or the server, so no field can be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// The arguments are valid, and the first attempt starts. A call whose arguments are rejected
    /// has no events.
    Started(RequestInfo),
    /// An attempt failed, and another one follows.
    Retry(Retry),
}

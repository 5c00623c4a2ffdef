//! A successful answer.

use std::fmt;

use crate::call::Headers;

/// A successful answer. The body is what the server sent, unpacked and otherwise untouched; it may
/// hold tokens and is not shown by `Debug`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Response {
    /// The status, 200 to 299. A repeated DELETE that finds nothing left to delete counts as 204.
    pub status: u16,
    /// With names in lower case.
    pub headers: Headers,
    /// UTF-8 text that starts like JSON, or nothing. With an error any bytes, as the server sent
    /// them.
    pub body: Vec<u8>,
    /// How often the request was sent, at least 1.
    pub attempts: u32,
    /// How the server names the request.
    pub request_id: Option<String>,
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .field("attempts", &self.attempts)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

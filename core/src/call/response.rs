//! A successful response.

use std::fmt;

use crate::call::Headers;

/// A successful response. The body is the decompressed body of the server, otherwise unchanged. It
/// may contain tokens, so `Debug` does not print it.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Response {
    /// The status, 200 to 299. A repeated DELETE of a resource that no longer exists counts as 204.
    pub status: u16,
    /// The headers, with names in lower case.
    pub headers: Headers,
    /// UTF-8 text that starts like JSON, or no bytes. In an error it contains any bytes, as the
    /// server sent them.
    pub body: Vec<u8>,
    /// The number of attempts, at least 1.
    pub attempts: u32,
    /// The id that the server gave the request.
    pub request_id: Option<String>,
}

impl Response {
    /// A response without a request id, for tests of programs that read responses.
    pub fn new(status: u16, headers: Headers, body: impl Into<Vec<u8>>, attempts: u32) -> Self {
        Self { status, headers, body: body.into(), attempts, request_id: None }
    }
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

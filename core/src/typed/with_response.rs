//! A decoded response with its status and headers.

use crate::call::{Headers, Response};

/// A decoded response with its status and headers, see
/// [`RequestBuilder::with_response`](super::RequestBuilder::with_response).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WithResponse<T> {
    /// The decoded body.
    pub data: T,
    /// The status, 200 to 299. A repeated DELETE of a resource that no longer exists counts as 204.
    pub status: u16,
    /// The headers, with names in lower case.
    pub headers: Headers,
    /// The id that the server gave the request. The support of the API can find the request by it.
    pub request_id: Option<String>,
    /// The number of attempts, at least 1.
    pub attempts: u32,
}

impl<T> WithResponse<T> {
    pub(super) fn new(data: T, head: Response) -> Self {
        let Response { status, headers, attempts, request_id, body: _ } = head;
        Self { data, status, headers, request_id, attempts }
    }
}

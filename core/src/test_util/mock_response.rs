//! What a mock transport returns for a request.

use serde::Serialize;

use crate::call::{Delivery, Headers, RawResponse, TransportError, TransportErrorKind};

/// The result of one request: a response, a failure, or nothing.
#[derive(Clone, Debug)]
pub struct MockResponse(pub(crate) MockResult);

#[derive(Clone, Debug)]
pub(crate) enum MockResult {
    Response(RawResponse),
    Failure(TransportError),
    Pending,
}

/// A failure of the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MockFailure {
    /// The host name has no address. The request was not sent.
    Dns,
    /// The host refused the connection. The request was not sent.
    Refused,
    /// The certificate is rejected. The request was not sent.
    Tls,
    /// There was no connection within the connect timeout. The request was not sent.
    ConnectTimeout,
    /// The connection was lost before the request was sent.
    ResetBeforeRequest,
    /// The connection was lost after the request was sent: the server may have processed it.
    Reset,
    /// The server stopped responding after the request was sent, and may have processed it.
    ReadTimeout,
}

impl MockResponse {
    /// A response with a JSON body. Panics if the value cannot be serialized.
    pub fn json(status: u16, body: impl Serialize) -> Self {
        match serde_json::to_vec(&body) {
            Ok(body) => Self::bytes(status, body).header("content-type", "application/json"),
            Err(error) => panic!("the body of a mock response cannot be serialized: {error}"),
        }
    }

    /// A response with any body.
    pub fn bytes(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self(MockResult::Response(RawResponse { status, headers: Headers::default(), body: body.into() }))
    }

    /// Adds a header to a response, such as `retry-after`. A failure has no headers.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let MockResult::Response(response) = &mut self.0 {
            response.headers.push(name, value);
        }
        self
    }

    /// No response: the connection failed.
    pub fn failure(failure: MockFailure) -> Self {
        Self(MockResult::Failure(failure.into()))
    }

    /// No response, ever: the call ends by its timeout or a cancellation. A test whose runtime has
    /// a paused clock (`start_paused` of tokio) does not wait for the timeout.
    pub fn pending() -> Self {
        Self(MockResult::Pending)
    }
}

impl From<MockFailure> for TransportError {
    fn from(failure: MockFailure) -> Self {
        let (kind, delivery) = match failure {
            MockFailure::Dns => (TransportErrorKind::Dns, Delivery::NotSent),
            MockFailure::Refused => (TransportErrorKind::Refused, Delivery::NotSent),
            MockFailure::Tls => (TransportErrorKind::Tls, Delivery::NotSent),
            MockFailure::ConnectTimeout => (TransportErrorKind::ConnectTimeout, Delivery::NotSent),
            MockFailure::ResetBeforeRequest => (TransportErrorKind::Reset, Delivery::NotSent),
            MockFailure::Reset => (TransportErrorKind::Reset, Delivery::MaybeSent),
            MockFailure::ReadTimeout => (TransportErrorKind::ReadTimeout, Delivery::MaybeSent),
        };
        Self::simulated(kind, delivery)
    }
}

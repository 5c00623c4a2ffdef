//! The hook for tests: the exchange of a request for a response is a function.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::call::{RawResponse, TransportError};
use crate::client::Client;
use crate::client::prepared_call::PreparedCall;
use crate::client::transport::Transport;
use crate::config::Config;
use crate::credentials::ConfigError;
use crate::operations::Operation;

/// The result of one attempt.
pub type ExchangeFuture<'a> = Pin<Box<dyn Future<Output = Result<RawResponse, TransportError>> + Send + 'a>>;

/// Makes the responses of a client, in the place of connections.
pub trait Exchange: Send + Sync {
    /// Returns the result of one attempt. The future is dropped if the call ends before.
    fn exchange<'a>(&'a self, request: ExchangeRequest<'a>) -> ExchangeFuture<'a>;
}

/// The request of one attempt, without its credential.
#[derive(Clone, Copy, Debug)]
pub struct ExchangeRequest<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// The encoded path.
    pub path: &'a str,
    /// The encoded query.
    pub query: Option<&'a str>,
    /// The media type of the body.
    pub media: Option<&'static str>,
    /// The body; empty if there is none.
    pub body: &'a [u8],
    /// The number of the attempt, from 1.
    pub attempt: u32,
}

impl Client {
    /// A client over an exchange. Its waits between attempts pass at once.
    #[doc(hidden)]
    pub fn with_exchange(config: Config, exchange: Arc<dyn Exchange>) -> Result<Self, ConfigError> {
        Self::with_transport(config, Transport::Exchange(exchange))
    }
}

/// Counts the request as sent, since the function may do what a server does, and runs the function.
pub(super) fn run<'a>(exchange: &'a dyn Exchange, call: &'a PreparedCall<'_>) -> ExchangeFuture<'a> {
    call.state.mark_written();
    let (request, target) = (&call.request, call.request.target());
    exchange.exchange(ExchangeRequest {
        operation: call.state.operation,
        path: target.path(),
        query: target.query(),
        media: request.media(),
        body: request.body(),
        attempt: call.state.delivery.attempts(),
    })
}

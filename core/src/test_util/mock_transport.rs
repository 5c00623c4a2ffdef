//! The transport whose responses are made by functions.

use std::collections::HashMap;
use std::fmt;
use std::future::pending;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::json;

use super::mock_request::pairs;
use super::{MockRequest, MockResponse, MockResult, config, operation};
use crate::client::Client;
use crate::client::exchange::{Exchange, ExchangeFuture, ExchangeRequest};
use crate::config::Config;
use crate::credentials::ConfigError;

type Handler = Arc<dyn Fn(&MockRequest) -> MockResponse + Send + Sync>;

/// Makes the responses of clients with functions, and records the requests. A clone shares the
/// functions and the records.
///
/// An operation without a function receives a response with the status 501.
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Shared>);

#[derive(Default)]
struct Shared {
    handlers: Mutex<HashMap<&'static str, Handler>>,
    fallback: Mutex<Option<Handler>>,
    requests: Mutex<Vec<MockRequest>>,
}

impl MockTransport {
    /// A transport without functions.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the function for one operation, such as `video.rooms.get`. Panics if there is no such
    /// operation.
    #[must_use]
    pub fn on(
        self,
        operation_name: &str,
        handler: impl Fn(&MockRequest) -> MockResponse + Send + Sync + 'static,
    ) -> Self {
        lock(&self.0.handlers).insert(operation(operation_name).name, Arc::new(handler));
        self
    }

    /// Sets the function for all operations without one of their own.
    #[must_use]
    pub fn on_any(self, handler: impl Fn(&MockRequest) -> MockResponse + Send + Sync + 'static) -> Self {
        *lock(&self.0.fallback) = Some(Arc::new(handler));
        self
    }

    /// A client with the options of [`config`](super::config).
    pub fn client(&self) -> Client {
        match self.client_with(config()) {
            Ok(client) => client,
            Err(error) => unreachable!("the options are constant: {error}"),
        }
    }

    /// A client with other options. Fails as [`Client::new`] does.
    pub fn client_with(&self, config: Config) -> Result<Client, ConfigError> {
        Client::with_exchange(config, Arc::new(self.clone()))
    }

    /// The requests so far, one for each attempt.
    pub fn requests(&self) -> Vec<MockRequest> {
        lock(&self.0.requests).clone()
    }

    fn respond(&self, request: &MockRequest) -> MockResponse {
        let handler = lock(&self.0.handlers).get(request.operation).cloned();
        let handler = handler.or_else(|| lock(&self.0.fallback).clone());
        handler.map_or_else(|| without_function(request.operation), |handler| handler(request))
    }
}

impl Exchange for MockTransport {
    /// Records the request and returns the result of its function.
    fn exchange<'a>(&'a self, request: ExchangeRequest<'a>) -> ExchangeFuture<'a> {
        let request = MockRequest {
            operation: request.operation.name,
            method: request.operation.method,
            path: request.path.to_owned(),
            query: pairs(request.query.unwrap_or_default().as_bytes()),
            body: request.body.to_vec(),
            attempt: request.attempt,
        };
        lock(&self.0.requests).push(request.clone());
        Box::pin(async move {
            match self.respond(&request).0 {
                MockResult::Response(response) => Ok(response),
                MockResult::Failure(error) => Err(error),
                MockResult::Pending => pending().await,
            }
        })
    }
}

fn without_function(operation: &str) -> MockResponse {
    let message = format!("the mock transport has no function for {operation}");
    MockResponse::json(501, json!({ "errors": [{ "message": message }] }))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let requests = lock(&self.0.requests).len();
        f.debug_struct("MockTransport").field("requests", &requests).finish_non_exhaustive()
    }
}

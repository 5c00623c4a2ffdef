//! A request without the type of its response.

use std::fmt;
use std::future::{Future, pending};
use std::pin::Pin;

use super::call_context::CallContext;
use super::input::Input;
use crate::call::Response;
use crate::client::Client;
use crate::error::{Error, Problem, ValidationError};
use crate::operations::Operation;
use crate::request::args::{Args, RequestOptions};

pub(super) type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// A request without the type of its response, so that the code that sends it is compiled once.
pub(super) struct Request {
    pub context: CallContext,
    /// Path, query and body; the options are in the context. An error if the input cannot be
    /// serialized.
    args: Result<Args, Error>,
    /// Ends the call when it completes.
    cancel: Option<BoxFuture<()>>,
}

impl Request {
    pub fn new(client: &Client, operation: &'static Operation, path: &[&str], input: Input) -> Self {
        let mut args = Args { path: path.iter().map(|value| (*value).into()).collect(), ..Args::default() };
        let stored = input.store(&mut args);
        let options = RequestOptions::default();
        Self {
            context: CallContext { client: client.clone(), operation, options, on_event: None },
            args: stored.map(|()| args).map_err(|_| not_serializable(operation)),
            cancel: None,
        }
    }

    /// The request of the page that a link leads to.
    pub fn of_link(context: CallContext, link: String) -> Self {
        Self { context, args: Ok(Args { next: Some(link), ..Args::default() }), cancel: None }
    }

    /// Ends the call when the future completes.
    pub fn cancel_on(self, cancel: Option<BoxFuture<()>>) -> Self {
        Self { cancel, ..self }
    }

    /// The future that ends the call.
    pub fn into_cancel(self) -> Option<BoxFuture<()>> {
        self.cancel
    }

    /// Sends the request, once: its arguments are moved.
    pub async fn send(&mut self) -> Result<Response, Error> {
        let args = std::mem::replace(&mut self.args, Ok(Args::default()))?;
        let CallContext { client, operation, options, on_event } = &self.context;
        let args = Args { options: options.clone(), ..args };
        let cancel = &mut self.cancel;
        let cancelled = async move {
            match cancel {
                Some(cancel) => cancel.await,
                None => pending().await,
            }
        };
        client.observed_call(operation, &args, cancelled, on_event.as_deref()).await
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.context.operation.name)
            .field("args", &self.args)
            .finish_non_exhaustive()
    }
}

/// The message of serde is not used, because it may quote the value.
fn not_serializable(operation: &'static Operation) -> Error {
    let problem =
        Problem::new("body", "a value that JSON can represent", "a value that cannot be serialized");
    Error::Validation(Box::new(ValidationError::new(operation, vec![problem])))
}

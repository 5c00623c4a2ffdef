//! Connecting before the first call.

use std::future::Future;
use std::pin::pin;

use tokio::time::sleep;

use super::prepared_call::error_context;
use super::{Finished, Inner, race};
use crate::error::Error;
use crate::operations::{Auth, Method, Operation, Paging};

/// What an error of it names. It is no operation of the API, and nothing is sent.
static CONNECT: Operation = Operation {
    name: "connect",
    method: Method::Get,
    path: "",
    auth: Auth::None,
    scopes: &[],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// Opens a connection and keeps it. Tried once, in the time of a call.
pub(super) async fn connect(inner: &Inner, cancel: impl Future<Output = ()>) -> Result<(), Error> {
    let transport = inner.transport.open()?;
    let context = error_context(inner, &CONNECT, 1);
    match race(pin!(cancel), pin!(sleep(inner.timeout)), pin!(transport.connect())).await {
        Finished::Completed(result) => result.map_err(|error| context.transport_error(&error)),
        Finished::TimedOut => Err(context.timed_out()),
        Finished::Cancelled => Err(context.aborted()),
    }
}

//! Connects before the first call.

use std::future::Future;
use std::pin::pin;
use std::time::SystemTime;

use tokio::select;
use tokio::time::sleep;

use super::Inner;
use crate::call::CallState;
use crate::error::Error;
use crate::operations::{Auth, Method, Operation, Paging};

/// The operation that an error of `connect` names. It is no operation of the API, and no request is
/// sent.
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

/// Opens a connection and keeps it in the pool. There is one attempt, within the timeout of a call.
pub(super) async fn connect(inner: &Inner, cancel: impl Future<Output = ()>) -> Result<(), Error> {
    let transport = inner.transport.open()?;
    let call = CallState::new(&inner.state, &CONNECT, inner.timeout, 0);
    call.delivery.begin();
    let work = pin!(transport.connect());
    select! {
        biased;
        () = cancel => Err(call.aborted()),
        result = work => {
            result.map_err(|error| call.error_context().transport_error(&error, SystemTime::now()))
        }
        () = sleep(inner.timeout) => Err(call.timed_out()),
    }
}

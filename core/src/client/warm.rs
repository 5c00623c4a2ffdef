//! Connecting before the first call.

use std::future::Future;
use std::pin::pin;

use tokio::time::sleep;

use super::job::report_of;
use super::{End, Inner, first};
use crate::error::Error;
use crate::operation::{Auth, Method, Operation, Paging};

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
    let report = report_of(inner, &CONNECT, 1);
    match first(pin!(cancel), pin!(sleep(inner.timeout)), pin!(transport.connect())).await {
        End::Done(result) => result.map_err(|fault| report.broken(&fault)),
        End::Late => Err(report.timed_out()),
        End::Cancelled => Err(report.aborted()),
    }
}

//! The heart of the engine: send, look, perhaps wait and send again.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::prepared_call::PreparedCall;
use super::transport::{Checkout, ReadyTransport};
use super::{Event, Inner, Retry};
use crate::call::Response;
use crate::call::{RawResponse, TransportError};
use crate::error::{Error, RequestInfo, request_id, retry_after};
use crate::operations::Method;
use crate::retry::{Attempt, Decision, Outcome, decide, is_transient, maybe_delivered};

/// Sends the request until it succeeds or a repeat would not help, would not be safe, would not fit
/// in the time or is not in the budget.
pub(super) async fn run(
    inner: &Inner,
    call: &PreparedCall<'_>,
    watch: &(dyn Fn(Event) + Sync),
) -> Result<Response, Error> {
    let start = Instant::now();
    let transport = inner.transport.open()?;
    watch(Event::Started(RequestInfo::of(call.operation, 0)));
    let mut permit_cost = 0;
    loop {
        let checkout = admit(inner, call, transport, start).await;
        let result = match checkout.send(&call.request).await {
            Ok(raw) if is_success(call, &raw) => {
                inner.budget.deposit(permit_cost);
                return accept(call, raw);
            }
            other => other,
        };
        let (number, outcome) = (call.delivery.attempts(), outcome(&result));
        call.delivery.finish_attempt(maybe_delivered(call.operation.method, outcome));
        let attempt = attempt(call, number, &result, start.elapsed());
        let decision = inner.throttle.apply(&attempt, decide(&attempt));
        let Some((pause, cost)) = acquire_retry_permit(inner, outcome, decision, permit_cost) else {
            return Err(fail(call, result));
        };
        if cost > 0 {
            permit_cost = cost;
        }
        watch(Event::Retry(Retry::of(call.operation, number, outcome, pause)));
        sleep(pause).await;
        // A machine that slept meanwhile wakes up late. Nobody waits for this answer any more.
        if start.elapsed() >= call.timeout {
            return Err(call.error_context().timed_out());
        }
    }
}

/// Waits for the call's turn, and for the end of a pause that the server asked for, also one that
/// began in the queue. A call that makes no retries is sent at once: its caller decides when. One
/// that has waited for a pause waits for further ones in the first half of its time only: where
/// each call is refused once, it would otherwise never be sent.
async fn admit<'a>(
    inner: &Inner,
    call: &PreparedCall<'_>,
    transport: ReadyTransport<'a>,
    start: Instant,
) -> Checkout<'a> {
    let mut limit = if call.delivery.attempts() == 0 { call.timeout } else { call.timeout / 2 };
    loop {
        let checkout = transport.checkout().await;
        match inner.throttle.wait(limit.saturating_sub(start.elapsed())) {
            Some(wait) if call.max_retries > 0 => {
                checkout.release();
                // Rare, so it takes no room in the future of every call.
                Box::pin(sleep(wait)).await;
                limit = call.timeout / 2;
            }
            _ => return checkout,
        }
    }
}

/// The wait before the next attempt and what it takes from the budget; `None` if there is to be
/// none.
fn acquire_retry_permit(
    inner: &Inner,
    outcome: Outcome,
    decision: Decision,
    permit_cost: u32,
) -> Option<(Duration, u32)> {
    match decision {
        Decision::Wait(pause) => Some((pause, inner.budget.withdraw(outcome)?)),
        Decision::GiveUp => {
            // A refusal is no success, but it comes from a service that is well.
            if matches!(outcome, Outcome::Status(_)) && !is_transient(outcome) {
                inner.budget.deposit(permit_cost);
            }
            None
        }
    }
}

/// A repeated DELETE that finds nothing has succeeded, if an earlier attempt may have deleted it.
fn is_success(call: &PreparedCall<'_>, raw: &RawResponse) -> bool {
    raw.is_success() || is_deleted(call, raw)
}

fn is_deleted(call: &PreparedCall<'_>, raw: &RawResponse) -> bool {
    raw.status == 404 && call.operation.method == Method::Delete && call.delivery.maybe_delivered()
}

fn outcome(result: &Result<RawResponse, TransportError>) -> Outcome {
    match result {
        Ok(raw) => Outcome::Status(raw.status),
        Err(error) => Outcome::TransportError(error.kind, error.delivery),
    }
}

fn attempt(
    call: &PreparedCall<'_>,
    number: u32,
    result: &Result<RawResponse, TransportError>,
    elapsed: Duration,
) -> Attempt {
    Attempt {
        method: call.operation.method,
        number,
        max_retries: call.max_retries,
        outcome: outcome(result),
        retry_after: result.as_ref().ok().and_then(|raw| retry_after(&raw.headers)),
        elapsed,
        deadline: call.timeout,
        jitter: fastrand::f64(),
    }
}

fn fail(call: &PreparedCall<'_>, result: Result<RawResponse, TransportError>) -> Error {
    match result {
        Ok(raw) => call.error_context().status_error(&raw),
        Err(error) => call.error_context().transport_error(&error),
    }
}

fn accept(call: &PreparedCall<'_>, raw: RawResponse) -> Result<Response, Error> {
    let attempts = call.delivery.attempts();
    let request_id = request_id(&raw.headers).map(ToOwned::to_owned);
    if is_deleted(call, &raw) {
        return Ok(Response { status: 204, headers: raw.headers, body: Vec::new(), attempts, request_id });
    }
    let undecodable = (!raw.is_decodable(call.operation)).then(|| call.error_context().invalid_json(&raw));
    let answer = Response { status: raw.status, headers: raw.headers, body: raw.body, attempts, request_id };
    match undecodable {
        Some(error) => Err(Error::Decode(Box::new(error.with_response(answer)))),
        None => Ok(answer),
    }
}

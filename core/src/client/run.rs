//! The heart of the engine: send, look, perhaps wait and send again.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::job::Job;
use super::{Event, Inner, Retry};
use crate::answer::Answer;
use crate::error::{Call, Error, request_id, retry_after};
use crate::operation::Method;
use crate::retry::{Attempt, Decision, Outcome, decide, is_transient, may_have_acted};
use crate::transport::{Fault, Open, Raw, Seat};

/// Sends the request until it succeeds or a repeat would not help, would not be safe, would not fit
/// in the time or is not in the budget.
pub(super) async fn run(
    inner: &Inner,
    job: &Job<'_>,
    watch: &(dyn Fn(Event) + Sync),
) -> Result<Answer, Error> {
    let start = Instant::now();
    let transport = inner.transport.open()?;
    watch(Event::Begun(Call::of(job.operation, 0)));
    let mut taken = 0;
    loop {
        let seat = admit(inner, job, &transport, start).await;
        let result = match transport.send(seat, &job.request).await {
            Ok(raw) if is_success(job, &raw) => {
                inner.budget.give(taken);
                return accept(job, raw);
            }
            other => other,
        };
        let (number, outcome) = (job.progress.attempts(), outcome(&result));
        job.progress.settle(may_have_acted(job.operation.method, outcome));
        let attempt = attempt(job, number, &result, start.elapsed());
        let decision = inner.throttle.apply(&attempt, decide(&attempt));
        let Some((pause, cost)) = afford(inner, outcome, decision, taken) else {
            return Err(fail(job, result));
        };
        if cost > 0 {
            taken = cost;
        }
        watch(Event::Retry(Retry::of(job.operation, number, outcome, pause)));
        sleep(pause).await;
        // A machine that slept meanwhile wakes up late. Nobody waits for this answer any more.
        if start.elapsed() >= job.timeout {
            return Err(job.report().timed_out());
        }
    }
}

/// Waits for the call's turn, and for the end of a pause that the server asked for, also one that
/// began in the queue. A call that makes no retries is sent at once: its caller decides when. One
/// that has waited for a pause waits for further ones in the first half of its time only: where
/// each call is refused once, it would otherwise never be sent.
async fn admit(inner: &Inner, job: &Job<'_>, transport: &Open<'_>, start: Instant) -> Seat {
    let mut limit = if job.progress.attempts() == 0 { job.timeout } else { job.timeout / 2 };
    loop {
        let seat = transport.seat().await;
        match inner.throttle.wait(limit.saturating_sub(start.elapsed())) {
            Some(wait) if job.max_retries > 0 => {
                seat.release();
                // Rare, so it takes no room in the future of every call.
                Box::pin(sleep(wait)).await;
                limit = job.timeout / 2;
            }
            _ => return seat,
        }
    }
}

/// The wait before the next attempt and what it takes from the budget; `None` if there is to be
/// none.
fn afford(inner: &Inner, outcome: Outcome, decision: Decision, taken: u32) -> Option<(Duration, u32)> {
    match decision {
        Decision::Wait(pause) => Some((pause, inner.budget.take(outcome)?)),
        Decision::GiveUp => {
            // A refusal is no success, but it comes from a service that is well.
            if matches!(outcome, Outcome::Status(_)) && !is_transient(outcome) {
                inner.budget.give(taken);
            }
            None
        }
    }
}

/// A repeated DELETE that finds nothing has succeeded, if an earlier attempt may have deleted it.
fn is_success(job: &Job<'_>, raw: &Raw) -> bool {
    raw.is_success() || is_deleted(job, raw)
}

fn is_deleted(job: &Job<'_>, raw: &Raw) -> bool {
    raw.status == 404 && job.operation.method == Method::Delete && job.progress.may_have_acted()
}

fn outcome(result: &Result<Raw, Fault>) -> Outcome {
    match result {
        Ok(raw) => Outcome::Status(raw.status),
        Err(fault) => Outcome::Fault(fault.kind, fault.sent),
    }
}

fn attempt(job: &Job<'_>, number: u32, result: &Result<Raw, Fault>, elapsed: Duration) -> Attempt {
    Attempt {
        method: job.operation.method,
        number,
        max_retries: job.max_retries,
        outcome: outcome(result),
        retry_after: result.as_ref().ok().and_then(|raw| retry_after(&raw.headers)),
        elapsed,
        deadline: job.timeout,
        chance: fastrand::f64(),
    }
}

fn fail(job: &Job<'_>, result: Result<Raw, Fault>) -> Error {
    match result {
        Ok(raw) => job.report().refused(&raw),
        Err(fault) => job.report().broken(&fault),
    }
}

fn accept(job: &Job<'_>, raw: Raw) -> Result<Answer, Error> {
    let attempts = job.progress.attempts();
    let request_id = request_id(&raw.headers).map(ToOwned::to_owned);
    if is_deleted(job, &raw) {
        return Ok(Answer { status: 204, headers: raw.headers, body: Vec::new(), attempts, request_id });
    }
    let undecodable = (!raw.can_answer(job.operation)).then(|| job.report().undecodable(&raw));
    let answer = Answer { status: raw.status, headers: raw.headers, body: raw.body, attempts, request_id };
    match undecodable {
        Some(error) => Err(Error::Decode(Box::new(error.with_response(answer)))),
        None => Ok(answer),
    }
}

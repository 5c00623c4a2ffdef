//! The heart of the engine: send, look, perhaps wait and send again.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::Inner;
use super::job::Job;
use crate::answer::Answer;
use crate::error::{Error, request_id, retry_after};
use crate::operation::Method;
use crate::retry::{Attempt, Decision, Outcome, decide, may_have_acted};
use crate::transport::{Fault, Raw};

/// Sends the request until it succeeds or a repeat would not help, would not be safe or would not fit in the time.
pub(super) async fn run(inner: &Inner, job: &Job<'_>) -> Result<Answer, Error> {
    let transport = inner.transport.open()?;
    let start = Instant::now();
    loop {
        let number = job.progress.begin();
        let result = match transport.send(&job.request).await {
            Ok(raw) if is_success(job, &raw) => return accept(job, raw),
            other => other,
        };
        job.progress.settle(may_have_acted(job.operation.method, outcome(&result)));
        match decide(&attempt(job, number, &result, start.elapsed())) {
            Decision::Wait(pause) => sleep(pause).await,
            Decision::GiveUp => return Err(fail(job, result)),
        }
    }
}

/// A repeated DELETE that finds nothing has succeeded, if an earlier attempt may have deleted it.
fn is_success(job: &Job<'_>, raw: &Raw) -> bool {
    (200..300).contains(&raw.status) || is_deleted(job, raw)
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
    if !raw.looks_like_json() {
        return Err(job.report().undecodable(&raw));
    }
    Ok(Answer { status: raw.status, headers: raw.headers, body: raw.body, attempts, request_id })
}

//! The retry loop: drives the state machine of a call with a transport and tokio's clock.

use std::time::SystemTime;

use tokio::time::sleep;

use super::Inner;
use super::observation::Observation;
use super::prepared_call::PreparedCall;
use super::transport::ReadyTransport;
use crate::call::{Action, CallMachine, Now, Response};
use crate::error::Error;
use crate::http::Request;

/// Sends the request until the machine reports the end of the call.
pub(super) async fn run(
    inner: &Inner,
    call: &PreparedCall,
    observation: &Observation<'_>,
) -> Result<Response, Error> {
    let mut machine = CallMachine::new(call.state.clone(), now(inner));
    let transport = inner.transport.open()?;
    loop {
        match step(inner, &mut machine, transport, &call.request).await {
            Action::Done(response) => return Ok(response),
            Action::Failed(error) => return Err(error),
            // Rare, so the timer is boxed and does not enlarge the future of every call.
            Action::Pause(pause) => Box::pin(sleep(pause)).await,
            Action::Retry(retry) => {
                let delay = retry.delay;
                observation.retry(retry);
                sleep(delay).await;
            }
            Action::Send => {}
        }
    }
}

/// Waits for a connection, and sends the request if the machine allows it. The machine is asked
/// after that wait, because a pause may have begun in the meantime.
async fn step(
    inner: &Inner,
    machine: &mut CallMachine,
    transport: ReadyTransport<'_>,
    request: &Request,
) -> Action {
    let checkout = transport.checkout().await;
    let action = machine.on_ready(now(inner));
    if !matches!(action, Action::Send) {
        checkout.release();
        return action;
    }
    match checkout.send(request).await {
        Ok(raw) => machine.on_response(raw, now(inner)),
        Err(error) => machine.on_transport_error(&error, now(inner)),
    }
}

fn now(inner: &Inner) -> Now {
    Now { monotonic: inner.epoch.elapsed(), wall: SystemTime::now(), jitter: fastrand::f64() }
}

//! The retry loop: drives the state machine of a call with a transport and tokio's clock.

use super::Inner;
use super::observation::Observation;
use super::prepared_call::PreparedCall;
use super::transport::ReadyTransport;
use crate::call::{Action, CallMachine, Response};
use crate::error::Error;

/// Sends the request until the machine reports the end of the call.
pub(super) async fn run(
    inner: &Inner,
    call: &PreparedCall<'_>,
    observation: &Observation<'_>,
) -> Result<Response, Error> {
    let mut machine = CallMachine::new(call.state.clone(), inner.clock.now());
    let transport = inner.transport.open()?;
    loop {
        match step(inner, &mut machine, transport, call).await {
            Action::Done(response) => return Ok(response),
            Action::Failed(error) => return Err(error),
            // Rare, so the timer is boxed and does not enlarge the future of every call.
            Action::Pause(pause) => Box::pin(inner.clock.wait(pause)).await,
            Action::Retry(retry) => {
                let delay = retry.delay;
                observation.retry(retry);
                inner.clock.wait(delay).await;
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
    call: &PreparedCall<'_>,
) -> Action {
    let checkout = transport.checkout().await;
    let action = machine.on_ready(inner.clock.now());
    if !matches!(action, Action::Send) {
        checkout.release();
        return action;
    }
    match checkout.send(call).await {
        Ok(raw) => machine.on_response(raw, inner.clock.now()),
        Err(error) => machine.on_transport_error(&error, inner.clock.now()),
    }
}

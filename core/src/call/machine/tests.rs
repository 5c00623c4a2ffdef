//! Properties of the machine: whatever a transport reports, the call ends, no POST is sent twice
//! after it may have been delivered, and all waits fit into the time of the call.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use proptest::prelude::*;

use super::{Action, CallMachine, Now};
use crate::call::{
    CallState, ClientState, Delivery, Headers, RawResponse, TransportError, TransportErrorKind,
};
use crate::credentials::Origin;
use crate::operations::{Auth, Method, Operation, Paging};
use crate::retry::{Outcome, maybe_delivered};
use crate::secrets::redact::Redactor;

const TIMEOUT: Duration = Duration::from_secs(30);

const fn operation(method: Method) -> Operation {
    Operation {
        name: "video.rooms.test",
        method,
        path: "/api/video/rooms",
        auth: Auth::Basic,
        scopes: &[],
        query: &[],
        body: None,
        paging: Paging::None,
    }
}

static OPERATIONS: [Operation; 5] = [
    operation(Method::Get),
    operation(Method::Post),
    operation(Method::Put),
    operation(Method::Patch),
    operation(Method::Delete),
];

/// The end of one attempt, and how long it takes.
#[derive(Clone, Debug)]
struct Attempt {
    end: Result<RawResponse, TransportError>,
    duration: Duration,
    jitter: f64,
}

fn any_response() -> impl Strategy<Value = RawResponse> {
    let status = prop_oneof![Just(200), Just(404), Just(429), Just(503), 100_u16..600];
    let retry_after = prop::option::of(prop_oneof![
        (0_u64..90).prop_map(|seconds| seconds.to_string()),
        Just("Sun, 06 Nov 1994 08:49:40 GMT".to_owned()),
        any::<String>(),
    ]);
    (status, retry_after, prop::sample::select(vec!["{}", "<html>", ""])).prop_map(
        |(status, retry_after, body)| {
            let headers: Headers =
                retry_after.map(|value| ("retry-after", value.replace('\n', " "))).into_iter().collect();
            RawResponse { status, headers, body: body.as_bytes().to_vec() }
        },
    )
}

fn any_error() -> impl Strategy<Value = TransportError> {
    use TransportErrorKind::{ConnectTimeout, Dns, Opaque, ReadTimeout, Redirect, Reset, Tls, TooLarge};
    let kind =
        prop::sample::select(vec![Dns, Tls, ConnectTimeout, Reset, ReadTimeout, TooLarge, Opaque, Redirect]);
    let delivery = prop_oneof![Just(Delivery::NotSent), Just(Delivery::MaybeSent)];
    (kind, delivery).prop_map(|(kind, delivery)| TransportError::new(kind, delivery, "a test"))
}

fn any_attempt() -> impl Strategy<Value = Attempt> {
    let end = prop_oneof![any_response().prop_map(Ok), any_error().prop_map(Err)];
    let duration = prop_oneof![Just(Duration::ZERO), (0_u64..40_000).prop_map(Duration::from_millis)];
    (end, duration, 0.0..1.0).prop_map(|(end, duration, jitter)| Attempt { end, duration, jitter })
}

/// Calls of one client, each with its operation, its retries and the ends of its attempts.
fn any_calls() -> impl Strategy<Value = Vec<(usize, u32, Vec<Attempt>)>> {
    let attempts = prop::collection::vec(any_attempt(), 8);
    prop::collection::vec((0..OPERATIONS.len(), 0_u32..5, attempts), 1..12)
}

struct Driver<'a> {
    machine: CallMachine,
    clock: &'a mut Duration,
    sends: u32,
    was_delivered: bool,
}

impl Driver<'_> {
    fn now(&self, jitter: f64) -> Now {
        Now { monotonic: *self.clock, wall: SystemTime::UNIX_EPOCH, jitter }
    }

    /// Runs the call to its end, and returns whether it succeeded.
    fn run(&mut self, attempts: &[Attempt]) -> bool {
        let start = *self.clock;
        let mut action = self.machine.on_ready(self.now(0.5));
        // More steps than any call can take: a pause or a retry for each attempt.
        for step in 0..attempts.len() * 8 {
            action = match action {
                Action::Done(_) => return true,
                Action::Failed(error) => {
                    assert_eq!(error.request_info().expect("a call").attempts, self.sends);
                    assert!(error.is_maybe_delivered() || !self.was_delivered, "{error}");
                    return false;
                }
                Action::Send => self.send(&attempts[self.sends as usize % attempts.len()]),
                Action::Pause(wait) => self.wait(wait, start, step),
                Action::Retry(retry) => self.wait(retry.delay, start, step),
            };
        }
        panic!("the call does not end");
    }

    fn send(&mut self, attempt: &Attempt) -> Action {
        let method = self.machine.call().operation.method;
        self.sends += 1;
        assert!(self.sends <= self.machine.call().max_retries + 1, "sent {} times", self.sends);
        let is_idempotent = matches!(method, Method::Get | Method::Put | Method::Delete);
        assert!(is_idempotent || !self.was_delivered, "{method:?} sent after it may have been delivered");
        self.machine.call().mark_written();
        *self.clock += attempt.duration;
        let outcome = match &attempt.end {
            Ok(raw) => Outcome::Status(raw.status),
            Err(error) => Outcome::TransportError(error.kind, error.delivery),
        };
        let is_success = matches!(outcome, Outcome::Status(200..300));
        self.was_delivered |= !is_success && maybe_delivered(method, outcome);
        match attempt.end.clone() {
            Ok(raw) => self.machine.on_response(raw, self.now(attempt.jitter)),
            Err(error) => self.machine.on_transport_error(&error, self.now(attempt.jitter)),
        }
    }

    fn wait(&mut self, wait: Duration, start: Duration, step: usize) -> Action {
        assert!(*self.clock + wait < start + self.machine.call().timeout, "the wait exceeds the deadline");
        *self.clock += wait;
        #[allow(clippy::cast_precision_loss, reason = "a few steps")]
        self.machine.on_ready(self.now(step as f64 % 10.0 / 10.0))
    }
}

fn client() -> Arc<ClientState> {
    let origin = Origin::from_base_url("https://example.signalwire.com").expect("an origin");
    Arc::new(ClientState::new(origin, Redactor::default()))
}

proptest! {
    #[test]
    fn every_call_ends_within_its_limits(calls in any_calls()) {
        let (client, mut clock) = (client(), Duration::ZERO);
        for (operation, max_retries, attempts) in calls {
            let call = CallState::new(&client, &OPERATIONS[operation], TIMEOUT, max_retries);
            let now = Now { monotonic: clock, wall: SystemTime::UNIX_EPOCH, jitter: 0.5 };
            let machine = CallMachine::new(call, now);
            Driver { machine, clock: &mut clock, sends: 0, was_delivered: false }.run(&attempts);
        }
    }

    #[test]
    fn the_errors_of_a_timeout_and_an_abort_report_the_outstanding_request(operation in 0..OPERATIONS.len()) {
        let operation = &OPERATIONS[operation];
        let now = Now { monotonic: Duration::ZERO, wall: SystemTime::UNIX_EPOCH, jitter: 0.0 };
        let mut machine = CallMachine::new(CallState::new(&client(), operation, TIMEOUT, 2), now);
        prop_assert!(!machine.call().aborted().is_maybe_delivered());
        prop_assert!(matches!(machine.on_ready(now), Action::Send));
        prop_assert!(!machine.call().aborted().is_maybe_delivered());
        machine.call().mark_written();
        for error in [machine.call().aborted(), machine.call().timed_out()] {
            prop_assert_eq!(error.is_maybe_delivered(), operation.method != Method::Get);
        }
    }
}

#[test]
fn a_call_that_wakes_after_its_deadline_is_not_sent() {
    let at =
        |seconds| Now { monotonic: Duration::from_secs(seconds), wall: SystemTime::UNIX_EPOCH, jitter: 0.0 };
    let mut machine = CallMachine::new(CallState::new(&client(), &OPERATIONS[0], TIMEOUT, 2), at(5));
    assert!(matches!(machine.on_ready(at(34)), Action::Send));
    let mut machine = CallMachine::new(CallState::new(&client(), &OPERATIONS[0], TIMEOUT, 2), at(5));
    assert!(matches!(machine.on_ready(at(35)), Action::Failed(error) if error.code() == "timeout"));
}

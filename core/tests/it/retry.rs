//! The retry rules, as a table.

use std::time::{Duration, SystemTime};

use signalwire_core::internal::call::Delivery::{MaybeSent, NotSent};
use signalwire_core::internal::call::TransportErrorKind::{
    self, ConnectTimeout, Dns, Proxy, ReadTimeout, Refused, Reset, Tls, TooLarge,
};
use signalwire_core::internal::operations::Method::{self, Delete, Get, Patch, Post, Put};
use signalwire_core::internal::retry::{
    Attempt, Decision, Outcome, decide, maybe_delivered, read_retry_after,
};

const ALL: [Method; 5] = [Get, Post, Put, Patch, Delete];

fn attempt(method: Method, outcome: Outcome) -> Attempt {
    Attempt {
        method,
        number: 1,
        max_retries: 2,
        outcome,
        retry_after: None,
        elapsed: Duration::ZERO,
        deadline: Duration::from_secs(30),
        jitter: 0.5,
    }
}

fn repeated(outcome: Outcome) -> Vec<Method> {
    ALL.into_iter().filter(|method| decide(&attempt(*method, outcome)) != Decision::GiveUp).collect()
}

fn wait(milliseconds: u64) -> Decision {
    Decision::Wait(Duration::from_millis(milliseconds))
}

#[test]
fn retries_by_status_and_verb() {
    let idempotent = vec![Get, Put, Delete];
    for (status, expected) in [
        (429, ALL.to_vec()),
        (503, ALL.to_vec()),
        (500, idempotent.clone()),
        (502, idempotent.clone()),
        (504, idempotent),
        (200, vec![]),
        (301, vec![]),
        (400, vec![]),
        (401, vec![]),
        (403, vec![]),
        (404, vec![]),
        (408, vec![]),
        (409, vec![]),
        (422, vec![]),
        (501, vec![]),
    ] {
        assert_eq!(repeated(Outcome::Status(status)), expected, "status {status}");
    }
}

#[test]
fn retries_any_unsent_verb_and_only_idempotent_sent_ones() {
    for kind in [
        Dns,
        Refused,
        TransportErrorKind::Unreachable,
        Proxy,
        ConnectTimeout,
        Reset,
        ReadTimeout,
        TransportErrorKind::Protocol,
    ] {
        assert_eq!(repeated(Outcome::TransportError(kind, NotSent)), ALL, "{kind:?}, not sent");
        assert_eq!(
            repeated(Outcome::TransportError(kind, MaybeSent)),
            [Get, Put, Delete],
            "{kind:?}, perhaps sent"
        );
    }
}

#[test]
fn does_not_retry_permanent_failures() {
    for kind in [
        Tls,
        TransportErrorKind::ProxyRefused,
        TooLarge,
        TransportErrorKind::Encoding,
        TransportErrorKind::Request,
    ] {
        assert_eq!(repeated(Outcome::TransportError(kind, NotSent)), [], "{kind:?}");
    }
}

#[test]
fn stops_after_the_last_retry() {
    let busy = attempt(Get, Outcome::Status(503));
    assert_ne!(decide(&Attempt { number: 2, ..busy }), Decision::GiveUp);
    assert_eq!(decide(&Attempt { number: 3, ..busy }), Decision::GiveUp);
    assert_eq!(decide(&Attempt { max_retries: 0, ..busy }), Decision::GiveUp);
}

#[test]
fn doubles_the_backoff_up_to_eight_seconds() {
    let busy =
        Attempt { max_retries: u32::MAX, deadline: Duration::MAX, ..attempt(Get, Outcome::Status(503)) };
    for (number, step) in [(1, 500), (2, 1000), (3, 2000), (4, 4000), (5, 8000), (6, 8000), (99, 8000)] {
        assert_eq!(decide(&Attempt { number, jitter: 0.0, ..busy }), wait(0), "attempt {number}, least");
        assert_eq!(
            decide(&Attempt { number, jitter: 0.5, ..busy }),
            wait(step / 2),
            "attempt {number}, middle"
        );
    }
}

#[test]
fn adds_little_to_the_requested_wait() {
    let asked = |seconds, jitter| {
        let retry_after = Some(Duration::from_secs(seconds));
        let deadline = Duration::from_secs(120);
        decide(&Attempt { retry_after, jitter, deadline, ..attempt(Post, Outcome::Status(429)) })
    };
    assert_eq!(asked(7, 0.0), wait(7000));
    assert_eq!(asked(7, 0.5), wait(7250));
    assert_eq!(asked(60, 0.0), wait(60_000));
    assert_eq!(asked(61, 0.0), Decision::GiveUp);
    assert_eq!(asked(u64::MAX, 0.9), Decision::GiveUp);
}

#[test]
fn never_waits_past_the_deadline() {
    let busy = Attempt {
        retry_after: Some(Duration::from_secs(5)),
        jitter: 0.0,
        ..attempt(Get, Outcome::Status(503))
    };
    assert_eq!(decide(&Attempt { elapsed: Duration::from_secs(24), ..busy }), wait(5000));
    assert_eq!(decide(&Attempt { elapsed: Duration::from_secs(25), ..busy }), Decision::GiveUp);
    assert_eq!(decide(&Attempt { elapsed: Duration::MAX, ..busy }), Decision::GiveUp);
}

#[test]
fn reports_what_may_have_been_processed() {
    for method in [Post, Put, Patch, Delete] {
        for status in [500, 502, 504] {
            assert!(maybe_delivered(method, Outcome::Status(status)), "{method:?} {status}");
        }
        for status in [301, 400, 401, 404, 422, 429, 503] {
            assert!(!maybe_delivered(method, Outcome::Status(status)), "{method:?} {status}");
        }
        assert!(maybe_delivered(method, Outcome::TransportError(Reset, MaybeSent)));
        assert!(!maybe_delivered(method, Outcome::TransportError(Reset, NotSent)));
    }
    assert!(!maybe_delivered(Get, Outcome::Status(500)));
    assert!(!maybe_delivered(Get, Outcome::TransportError(Reset, MaybeSent)));
}

#[test]
fn parses_retry_after_in_seconds_and_as_a_date() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    let read = |value| read_retry_after(value, now);
    assert_eq!(read("120"), Some(Duration::from_secs(120)));
    assert_eq!(read(" 0 "), Some(Duration::ZERO));
    assert_eq!(read("99999999999999999999999"), Some(Duration::from_secs(u64::MAX)));
    assert_eq!(read("Sun, 06 Nov 1994 08:49:40 GMT"), Some(Duration::from_secs(3)));
    assert_eq!(read("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
    for odd in ["", "soon", "-5", "1.5", "+3", "Sun, 99 Nov 1994 08:49:40 GMT"] {
        assert_eq!(read(odd), None, "{odd:?}");
    }
}

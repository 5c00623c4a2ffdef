use std::time::Duration;

use proptest::prelude::*;

use super::*;

const SECOND: Duration = Duration::from_secs(1);

fn history() -> History {
    History {
        has_connected: true,
        is_accepted: true,
        rejections: 0,
        attempt: 0,
        held: Duration::ZERO,
        elapsed: Duration::ZERO,
        connect_timeout: 30 * SECOND,
        resume_rejections: 0,
        jitter: 0.999,
    }
}

fn delay(next: Next) -> Duration {
    match next {
        Next::Reconnect { delay, .. } => delay,
        other => panic!("expected another attempt, not {other:?}"),
    }
}

fn ends() -> impl Strategy<Value = End> {
    prop_oneof![
        Just(End::Transport(TransportErrorKind::Reset)),
        Just(End::Transport(TransportErrorKind::Tls)),
        Just(End::Transport(TransportErrorKind::Dns)),
        (300_u16..600).prop_map(End::Upgrade),
        Just(End::NoAnswer),
        Just(End::Rejected(Rejection::Authentication)),
        Just(End::Rejected(Rejection::Resume)),
        Just(End::Rejected(Rejection::Other)),
        Just(End::Closed),
        Just(End::Silent),
        Just(End::Violation),
        any::<bool>().prop_map(|restart| End::Announced { restart }),
        Just(End::NoToken),
        Just(End::Replaced),
    ]
}

fn histories() -> impl Strategy<Value = History> {
    let times = (0_u64..90, 0_u64..90, 1_u64..60);
    (any::<(bool, bool)>(), 0_u32..6, 0_u32..200, times, 0_u32..3, 0.0..1.0).prop_map(
        |(
            (has_connected, is_accepted),
            rejections,
            attempt,
            (held, elapsed, limit),
            resume_rejections,
            jitter,
        )| {
            History {
                has_connected,
                is_accepted,
                rejections,
                attempt,
                held: Duration::from_secs(held),
                elapsed: Duration::from_secs(elapsed),
                connect_timeout: Duration::from_secs(limit),
                resume_rejections,
                jitter,
            }
        },
    )
}

#[test]
fn the_first_attempt_follows_within_a_second_and_later_ones_within_thirty() {
    let waits: Vec<u64> = (0..9)
        .map(|attempt| delay(decide(End::Closed, &History { attempt, jitter: 1.0, ..history() })).as_secs())
        .collect();
    assert_eq!(waits, [1, 2, 4, 8, 16, 30, 30, 30, 30]);
}

#[test]
fn the_first_attempt_after_an_announced_end_is_spread_over_five_seconds() {
    let end = End::Announced { restart: false };
    assert_eq!(delay(decide(end, &History { jitter: 1.0, ..history() })), 5 * SECOND);
    assert_eq!(delay(decide(end, &History { attempt: 1, jitter: 1.0, ..history() })), 2 * SECOND);
}

#[test]
fn the_count_starts_again_only_after_a_stable_session() {
    let at = |held| match decide(End::Closed, &History { attempt: 5, held, ..history() }) {
        Next::Reconnect { attempt, .. } => attempt,
        other => panic!("{other:?}"),
    };
    assert_eq!((at(29 * SECOND), at(30 * SECOND)), (6, 1));
}

#[test]
fn credentials_that_were_accepted_are_tried_three_more_times_over_a_minute() {
    let end = End::Rejected(Rejection::Authentication);
    let rejected = |rejections| decide(end, &History { rejections, jitter: 0.0, ..history() });
    let total: Duration = (0..3).map(|rejections| delay(rejected(rejections))).sum();
    assert_eq!((total, rejected(3)), (60 * SECOND, Next::Close));
}

#[test]
fn a_forgotten_session_is_connected_afresh_at_once() {
    let end = End::Rejected(Rejection::Resume);
    let next = decide(end, &history());
    assert_eq!(next, Next::Reconnect { delay: Duration::ZERO, attempt: 1, resume: false });
    assert!(delay(decide(end, &History { resume_rejections: 1, ..history() })) > Duration::ZERO);
}

#[test]
fn a_certificate_is_final_only_if_it_was_never_accepted() {
    let end = End::Transport(TransportErrorKind::Tls);
    assert_eq!(decide(end, &History { has_connected: false, ..history() }), Next::GiveUp);
    assert!(matches!(decide(end, &history()), Next::Reconnect { .. }));
}

proptest! {
    /// The model: the rules of the session in the order in which a reader would check them.
    #[test]
    fn every_end_has_the_successor_of_the_model(end in ends(), history in histories()) {
        let next = decide(end, &history);
        let is_rejection = matches!(
            end,
            End::Rejected(Rejection::Authentication) | End::Upgrade(401 | 403)
        );
        match next {
            Next::Close => prop_assert!(is_rejection && !(history.is_accepted && history.rejections < 3)),
            Next::GiveUp => prop_assert!(!is_rejection && !history.has_connected),
            Next::Reconnect { delay, attempt, resume } => {
                prop_assert!(attempt >= 1);
                prop_assert!(attempt == 1 || history.held < STABLE_AFTER);
                prop_assert!(delay <= Duration::from_millis(37_500));
                let is_restart = end == End::Announced { restart: true };
                prop_assert!(!(resume && is_restart));
                prop_assert!(is_rejection || delay <= 30 * SECOND);
                if !history.has_connected && !is_rejection {
                    prop_assert!(history.elapsed + delay < history.connect_timeout);
                }
            }
        }
    }

    #[test]
    fn a_session_that_was_connected_ends_only_with_its_credentials(end in ends(), history in histories()) {
        let next = decide(end, &History { has_connected: true, is_accepted: true, rejections: 0, ..history });
        let returns = matches!(next, Next::Reconnect { .. });
        prop_assert!(returns);
    }
}

/// Full jitter with the waits above: after 10 s without a server, 1,000 sessions return within 45 s
/// and no second has more than 20 % of the attempts.
#[test]
fn a_thousand_sessions_return_without_a_rush() {
    let mut random = fastrand::Rng::with_seed(7);
    let (mut seconds, mut last) = ([0_u32; 60], 0.0_f64);
    for _ in 0..1000 {
        let (mut time, mut attempt) = (0.0, 0);
        while time < 10.0 {
            let next = decide(End::Closed, &History { attempt, jitter: random.f64(), ..history() });
            time += delay(next).as_secs_f64();
            attempt += 1;
        }
        last = last.max(time);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 60")]
        let second = time as usize;
        seconds[second] += 1;
    }
    assert!(last < 45.0, "the last one returns after {last} s");
    assert!(seconds.iter().all(|count| *count <= 200), "{seconds:?}");
}

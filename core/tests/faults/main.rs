//! Everything that can go wrong on the way to a server and back, for a verb that may be repeated
//! and one that may not.
//!
//! Each fault meets a GET and a POST, once for good and once at the first request only. A raw
//! server scripts it, over real TLS, and counts what it carried out. The clock is simulated: a wait
//! ends as soon as it has begun.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed test may panic")]

mod catalog;
mod idle;
mod report;
mod scenario;
mod script;
mod server;
#[path = "../support/mod.rs"]
mod support;
mod wire;

use catalog::{Canary, Fault, Place};
use scenario::{Met, Verb, meet};
use support::over::Over;

/// One line of the table.
struct Row {
    fault: String,
    verb: Verb,
    /// The fault stays.
    always: Met,
    /// The fault passes after the first request.
    once: Option<Met>,
}

impl Row {
    fn fill(over: Over, fault: &Fault, verb: Verb) -> Self {
        let can_pass = !matches!(fault.place, Place::Nowhere(_));
        Self {
            fault: fault.name.clone(),
            verb,
            always: meet(over, fault, verb, usize::MAX),
            once: can_pass.then(|| meet(over, fault, verb, 1)),
        }
    }
}

/// What the words of libraries, of Rust and of its documentation look like.
const JARGON: [&str; 9] =
    ["docs.rs", "os error", "rustls", "hyper", "h2", "::", "close_notify", "lookup", "message completed"];

fn check_words(rows: &[Row]) {
    let met = rows.iter().flat_map(|row| [Some(&row.always), row.once.as_ref()]).flatten();
    let messages = met.filter_map(|met| met.error.as_ref().map(ToString::to_string));
    let wrong: Vec<_> = messages.filter(|text| JARGON.iter().any(|word| text.contains(word))).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn check(Row { fault, verb, always, once }: &Row) {
    for met in [Some(always), once.as_ref()].into_iter().flatten() {
        let place = format!("{fault}, {verb:?}: {met:?}");
        let is_post = *verb == Verb::Post;
        assert!(!is_post || met.processed <= 1, "processed twice: {place}");
        assert!(
            !is_post || met.processed == 0 || met.error.is_none() || met.maybe_delivered,
            "carried out, and the error denies it: {place}"
        );
        assert!(is_post || !met.maybe_delivered, "a GET delivers nothing: {place}");
        assert!(!(is_post && met.maybe_delivered && met.retryable), "an invitation to act twice: {place}");
        assert!(met.attempts <= 3 && met.reached <= 5 && met.sent_bytes < 16 << 20, "too much: {place}");
    }
}

/// All rows of the table.
fn meet_all(over: Over) -> Vec<Row> {
    let canary = Canary::new();
    let faults = catalog::all(&canary);
    let pairs = faults.iter().flat_map(|fault| [(fault, Verb::Get), (fault, Verb::Post)]);
    let rows: Vec<Row> = pairs.map(|(fault, verb)| Row::fill(over, fault, verb)).collect();
    assert!(!canary.has_heard(), "a redirect was followed");
    rows.iter().for_each(check);
    check_words(&rows);
    rows
}

#[test]
fn every_fault_ends_well_or_in_an_error_that_tells_the_truth() {
    support::docs::compare("faults", &report::print(&meet_all(Over::Hyper)));
}

/// The table of the other transport is the same to the letter.
#[cfg(feature = "reqwest")]
#[test]
fn every_fault_ends_over_reqwest_as_it_does_over_hyper() {
    support::docs::compare("faults", &report::print(&meet_all(Over::Reqwest)));
}

//! The fault matrix: every transport fault, for a verb that may be retried and one that may not.
//!
//! Each fault is injected for a GET and a POST, for every request and for the first request only. A
//! raw server injects it over real TLS and counts the requests that it processed. The clock is
//! simulated, so waits end at once.

mod catalog;
mod idle;
mod report;
mod scenario;
mod script;
mod server;
mod wire;

use catalog::{Canary, Fault, Target};
use scenario::{Outcome, Verb, run};

use crate::support::over::Over;

/// One row of the table.
struct Row {
    fault: String,
    verb: Verb,
    /// The fault occurs for every request.
    always: Outcome,
    /// The fault occurs for the first request only.
    once: Option<Outcome>,
}

impl Row {
    fn fill(over: Over, fault: &Fault, verb: Verb) -> Self {
        let can_pass = !matches!(fault.target, Target::NoServer(_));
        Self {
            fault: fault.name.clone(),
            verb,
            always: run(over, fault, verb, usize::MAX),
            once: can_pass.then(|| run(over, fault, verb, 1)),
        }
    }
}

/// Words of Rust libraries and their documentation, which must not appear in messages.
const JARGON: [&str; 9] =
    ["docs.rs", "os error", "rustls", "hyper", "h2", "::", "close_notify", "lookup", "message completed"];

fn check_words(rows: &[Row]) {
    let outcome = rows.iter().flat_map(|row| [Some(&row.always), row.once.as_ref()]).flatten();
    let messages = outcome.filter_map(|outcome| outcome.error.as_ref().map(ToString::to_string));
    let wrong: Vec<_> = messages.filter(|text| JARGON.iter().any(|word| text.contains(word))).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn check(Row { fault, verb, always, once }: &Row) {
    for outcome in [Some(always), once.as_ref()].into_iter().flatten() {
        let place = format!("{fault}, {verb:?}: {outcome:?}");
        let is_post = *verb == Verb::Post;
        assert!(!is_post || outcome.processed <= 1, "processed twice: {place}");
        assert!(
            !is_post || outcome.processed == 0 || outcome.error.is_none() || outcome.maybe_delivered,
            "processed, and the error excludes it: {place}"
        );
        assert!(is_post || !outcome.maybe_delivered, "a GET is never maybe delivered: {place}");
        assert!(
            !(is_post && outcome.maybe_delivered && outcome.retryable),
            "retryable although it may have been processed: {place}"
        );
        assert!(
            outcome.attempts <= 3 && outcome.reached <= 5 && outcome.sent_bytes < 16 << 20,
            "too many attempts or bytes: {place}"
        );
    }
}

/// Runs all faults and returns the rows of the table.
fn run_all(over: Over) -> Vec<Row> {
    let canary = Canary::new();
    let faults = catalog::all(&canary);
    let pairs = faults.iter().flat_map(|fault| [(fault, Verb::Get), (fault, Verb::Post)]);
    let rows: Vec<Row> = pairs.map(|(fault, verb)| Row::fill(over, fault, verb)).collect();
    assert!(!canary.was_contacted(), "a redirect was followed");
    rows.iter().for_each(check);
    check_words(&rows);
    rows
}

#[test]
fn every_fault_ends_in_success_or_a_correct_error() {
    crate::support::docs::compare("faults.md", "faults", &report::print(&run_all(Over::Hyper)));
}

/// The fault matrix over reqwest is identical.
#[cfg(feature = "reqwest")]
#[test]
fn every_fault_ends_over_reqwest_as_over_hyper() {
    crate::support::docs::compare("faults.md", "faults", &report::print(&run_all(Over::Reqwest)));
}

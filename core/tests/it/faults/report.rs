//! The fault matrix of docs/evidence/faults.md.

use std::fmt::Write;

use super::Row;
use super::scenario::{Outcome, Verb};
use signalwire_core::Error;

/// The table in Markdown, with the counts below it.
pub fn print(rows: &[Row]) -> String {
    let mut text = String::from(
        "| fault | verb | error | attempts | reached | processed | maybeDelivered | if it occurs once |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for Row { fault, verb, always, once } in rows {
        let verb = if *verb == Verb::Get { "GET" } else { "POST" };
        let error = error_cell(always);
        let Outcome { attempts, reached, processed, maybe_delivered, .. } = always;
        let once = once.as_ref().map_or("–".to_owned(), |once| compare_once(always, once));
        writeln!(
            text,
            "| {fault} | {verb} | {error} | {attempts} | {reached} | {processed} | {maybe_delivered} | {once} |"
        )
        .unwrap();
    }
    text + &count(rows)
}

fn error_cell(outcome: &Outcome) -> String {
    match &outcome.error {
        None => "none".to_owned(),
        Some(error) => format!("{} `{}`", class(error), error.code()),
    }
}

fn compare_once(always: &Outcome, once: &Outcome) -> String {
    match (&once.error, &always.error) {
        (None, None) => "the same".to_owned(),
        (None, _) => format!("success, {}", attempts(once)),
        (Some(_), _) if error_cell(once) == error_cell(always) && once.attempts == always.attempts => {
            "the same".to_owned()
        }
        (Some(_), _) => format!("{}, {}", error_cell(once), attempts(once)),
    }
}

fn attempts(outcome: &Outcome) -> String {
    if outcome.attempts == 1 { "1 attempt".to_owned() } else { format!("{} attempts", outcome.attempts) }
}

/// The JavaScript class of the error.
fn class(error: &Error) -> &'static str {
    match (error.kind().as_str(), error.status().unwrap_or(0)) {
        ("api", 400 | 422) => "InvalidRequestError",
        ("api", 401) => "AuthenticationError",
        ("api", 403) => "PermissionError",
        ("api", 404) => "NotFoundError",
        ("api", 429) => "RateLimitError",
        ("api", 500..) => "ServerError",
        ("api", _) => "ApiError",
        ("network", _) => "NetworkError",
        ("timeout", _) => "TimeoutError",
        ("decode", _) => "DecodeError",
        (kind, _) => panic!("no call of this test ends with {kind}"),
    }
}

fn count(rows: &[Row]) -> String {
    let outcome = || {
        rows.iter()
            .flat_map(|row| [Some((row.verb, &row.always)), row.once.as_ref().map(|once| (row.verb, once))])
    };
    let calls = outcome().flatten().count();
    let posts = outcome().flatten().filter(|(verb, _)| *verb == Verb::Post);
    let twice = posts.clone().filter(|(_, outcome)| outcome.processed > 1).count();
    let denied = posts
        .filter(|(_, outcome)| outcome.error.is_some() && outcome.processed > 0 && !outcome.maybe_delivered)
        .count();
    let faults = rows.len() / 2;
    format!(
        "\n{faults} faults, {calls} calls: {twice} POST processed twice, {denied} processed although the error excludes it.\n"
    )
}

//! The table, as docs/reliability.md shows it.

use std::fmt::Write;

use super::Row;
use super::scenario::{Met, Verb};
use signalwire_core::Error;

/// The table in Markdown, with the counts below it.
pub fn print(rows: &[Row]) -> String {
    let mut text = String::from(
        "| fault | verb | error | attempts | reached | processed | maybeDelivered | if it happens once |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for Row { fault, verb, always, once } in rows {
        let verb = if *verb == Verb::Get { "GET" } else { "POST" };
        let error = outcome(always);
        let Met { attempts, reached, processed, maybe_delivered, .. } = always;
        let once = once.as_ref().map_or("–".to_owned(), |once| compare_once(always, once));
        writeln!(
            text,
            "| {fault} | {verb} | {error} | {attempts} | {reached} | {processed} | {maybe_delivered} | {once} |"
        )
        .unwrap();
    }
    text + &count(rows)
}

fn outcome(met: &Met) -> String {
    match &met.error {
        None => "none".to_owned(),
        Some(error) => format!("{} `{}`", class(error), error.code()),
    }
}

fn compare_once(always: &Met, once: &Met) -> String {
    match (&once.error, &always.error) {
        (None, None) => "the same".to_owned(),
        (None, _) => format!("success, {}", attempts(once)),
        (Some(_), _) if outcome(once) == outcome(always) && once.attempts == always.attempts => {
            "the same".to_owned()
        }
        (Some(_), _) => format!("{}, {}", outcome(once), attempts(once)),
    }
}

fn attempts(met: &Met) -> String {
    if met.attempts == 1 { "1 attempt".to_owned() } else { format!("{} attempts", met.attempts) }
}

/// The class of the error in JavaScript.
fn class(error: &Error) -> &'static str {
    match (error.kind(), error.status().unwrap_or(0)) {
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
    let met = || {
        rows.iter()
            .flat_map(|row| [Some((row.verb, &row.always)), row.once.as_ref().map(|once| (row.verb, once))])
    };
    let calls = met().flatten().count();
    let posts = met().flatten().filter(|(verb, _)| *verb == Verb::Post);
    let twice = posts.clone().filter(|(_, met)| met.processed > 1).count();
    let denied =
        posts.filter(|(_, met)| met.error.is_some() && met.processed > 0 && !met.maybe_delivered).count();
    let faults = rows.len() / 2;
    format!(
        "\n{faults} faults, {calls} calls: {twice} POST processed twice, {denied} processed and denied by the error.\n"
    )
}

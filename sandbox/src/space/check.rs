//! Is the request one that the API takes? The types of `api/` say.

use serde_json::{Map, Value};
use signalwire_api::{Api, Media, Operation, Parameter};
use signalwire_core::error::Problem;

use crate::shape::{misfits, read_text};
use crate::store::Page;

/// What is wrong with the query. Page links carry parameters that the API does not describe for some lists.
pub(super) fn check_query(api: &Api, described: &[Parameter], query: &Map<String, Value>) -> Vec<Problem> {
    let known = |name: &str| described.iter().find(|parameter| parameter.name == name);
    let unknown = query.keys().filter(|name| known(name).is_none() && !Page::names(name));
    let mut problems: Vec<Problem> = unknown.map(|name| tell(name, "unknown")).collect();
    for parameter in described {
        let name = &parameter.name;
        match query
            .get(name)
            .map(|value| misfits(api, &parameter.kind, &read_text(api, &parameter.kind, value)))
        {
            Some(found) => problems.extend(found.iter().map(|text| read_misfit(text, name))),
            None if parameter.required => problems.push(tell(name, "missing")),
            None => {}
        }
    }
    problems
}

/// What is wrong with the body.
pub(super) fn check_body(api: &Api, operation: &Operation, body: Option<&Value>) -> Vec<Problem> {
    match (&operation.body, &operation.command, body) {
        (Some(_), Some(_), Some(body)) => check_command(api, operation, body),
        (Some(expected), None, Some(body)) => {
            let body = if expected.media == Media::Form {
                read_text(api, &expected.kind, body)
            } else {
                body.clone()
            };
            misfits(api, &expected.kind, &body).iter().map(|text| read_misfit(text, "")).collect()
        }
        (Some(expected), _, None) if expected.required => vec![tell("body", "missing")],
        _ => Vec::new(),
    }
}

fn check_command(api: &Api, operation: &Operation, body: &Value) -> Vec<Problem> {
    let (Some(command), Some(expected)) = (&operation.command, &operation.body) else { return Vec::new() };
    if body["command"] != command.name {
        return vec![tell("command", "not the name of a call command")];
    }
    let mut problems = Vec::new();
    if command.takes_id && !body["id"].is_string() {
        problems.push(tell("id", "missing"));
    }
    match body.get("params") {
        Some(params) => {
            problems
                .extend(misfits(api, &expected.kind, params).iter().map(|text| read_misfit(text, "params")));
        }
        None if expected.required => problems.push(tell("params", "missing")),
        None => {}
    }
    problems
}

fn read_misfit(text: &str, within: &str) -> Problem {
    let (path, wrong) = text.split_once(": ").unwrap_or(("", text));
    tell(format!("{within}{path}").trim_start_matches('.'), wrong)
}

fn tell(path: &str, wrong: &str) -> Problem {
    let got = if wrong == "missing" { "nothing" } else { "what came" };
    let path = if path.is_empty() { "body" } else { path };
    let expected = "what the API describes".to_owned();
    Problem { path: path.to_owned(), expected, got: got.to_owned(), hint: Some(wrong.to_owned()) }
}

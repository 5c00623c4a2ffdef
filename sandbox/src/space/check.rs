//! Request validation with the validator of the client core.

use serde_json::{Map, Value};
use signalwire_core::error::Problem;
use signalwire_core::internal::operations::{Body, Command, Media, Operation as Row};
use signalwire_core::internal::validate::{Encoding, validate, validate_query};

use crate::store::Page;

/// Validates the query. Page links contain parameters that the API does not describe for some
/// lists.
pub(super) fn check_query(row: &Row, query: &Map<String, Value>) -> Vec<Problem> {
    let described = |name: &str| row.query.iter().any(|parameter| parameter.name == name);
    let own = query.iter().filter(|(name, _)| described(name) || !Page::is_parameter(name));
    validate_query(row.query, &own.map(|(name, value)| (name.clone(), value.clone())).collect())
}

/// Validates the body.
pub(super) fn check_body(row: &Row, body: Option<&Value>) -> Vec<Problem> {
    match (&row.body, body) {
        (Some(expected), Some(body)) => match &expected.command {
            Some(command) => check_command(expected, command, body),
            None => validate(&expected.schema, body, wire(expected.media)),
        },
        (Some(expected), None) if expected.required => vec![missing("body", "present")],
        _ => Vec::new(),
    }
}

fn wire(media: Media) -> Encoding {
    match media {
        Media::Json => Encoding::Json,
        Media::Form => Encoding::Text,
    }
}

fn check_command(expected: &Body, command: &Command, body: &Value) -> Vec<Problem> {
    if body["command"] != command.name {
        return vec![missing("command", "the name of a call command")];
    }
    let mut problems = Vec::new();
    if command.takes_id && !body["id"].is_string() {
        problems.push(missing("id", "the id of a call"));
    }
    match body.get("params") {
        Some(params) => {
            let mut nested = validate(&expected.schema, params, Encoding::Json);
            for problem in &mut nested {
                problem.path = format!("params.{}", problem.path);
            }
            problems.append(&mut nested);
        }
        None if expected.required => problems.push(missing("params", "an object")),
        None => {}
    }
    problems
}

fn missing(path: &str, expected: &str) -> Problem {
    Problem::new(path, expected, "nothing")
}

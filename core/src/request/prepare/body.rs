//! The body of a request.

use std::borrow::Cow;

use super::{PrepareInput, add_new};
use crate::error::Problem;
use crate::json::{Value, parse};
use crate::operations::{Body, Command, Method, Operation};
use crate::request::encode::{form, json, pairs, path};
use crate::validate::{Encoding, Expected, Got, READABLE, ValuePath, validate};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// A media type and its bytes.
type EncodedBody = (&'static str, Vec<u8>);

/// The id of the call, for a command that takes one, and the values that are left for the path.
pub(super) fn split_id<'a>(
    op: &Operation,
    values: &'a [Value],
    problems: &mut Vec<Problem>,
) -> (Option<Cow<'a, str>>, &'a [Value]) {
    if !command(op).is_some_and(|command| command.takes_id) {
        return (None, values);
    }
    match path::text("id", values.first()) {
        Ok(id) => (Some(id), &values[1..]),
        Err(problem) => {
            problems.push(problem);
            (None, values.get(1..).unwrap_or_default())
        }
    }
}

fn command(op: &Operation) -> Option<&Command> {
    op.body.as_ref()?.command()
}

/// The body as it is sent, with problems of what was input for it.
pub(super) fn write(
    op: &Operation,
    call: PrepareInput<'_>,
    id: Option<&str>,
    problems: &mut Vec<Problem>,
) -> Option<EncodedBody> {
    let mut found = Vec::new();
    let input = call.args.body.as_ref().map(|raw| raw.get());
    let written = match &op.body {
        Some(body) => documented_body(body, input, id, call, &mut found),
        None => undocumented_body(op, input, call, &mut found),
    };
    add_new(found, problems);
    written
}

/// Writes the body of an operation that takes one. An optional body that is absent is sent as the
/// empty object: `{}` in JSON, and a form of 0 bytes with its media type. Servers read both as "no
/// fields"; JSON parsers refuse 0 bytes.
fn documented_body(
    body: &Body,
    input: Option<&str>,
    id: Option<&str>,
    call: PrepareInput<'_>,
    found: &mut Vec<Problem>,
) -> Option<EncodedBody> {
    let may_be_empty = !body.required || body.command().is_some() || call.args.options.extra_body.is_some();
    let Some(text) = input.or(may_be_empty.then_some("{}")) else {
        if body.required && call.is_checked {
            found.push(Problem::new("body", &Expected(&body.schema).to_string(), "nothing"));
        }
        return None;
    };
    if body.is_form() {
        return Some((FORM, form_text(body, text, call, found)?.into_bytes()));
    }
    if call.is_checked {
        check(body, &read(text, found)?, call, found);
    }
    match body.command() {
        Some(command) => json_text(Cow::Owned(json::command(command, id, text)), call, found),
        None => json_text(Cow::Borrowed(text), call, found),
    }
}

/// Writes the body of an operation that the API describes without one: only for a caller who knows
/// more than it does.
fn undocumented_body(
    op: &Operation,
    input: Option<&str>,
    call: PrepareInput<'_>,
    found: &mut Vec<Problem>,
) -> Option<EncodedBody> {
    let extra = call.args.options.extra_body.is_some();
    if input.is_some() && (call.is_checked || op.method == Method::Get) {
        found.push(Problem::new("body", "no body", "a body"));
    } else if extra && op.method == Method::Get {
        found.push(Problem::new("options.extraBody", "no body", "a body"));
    } else if input.is_some() || extra {
        return json_text(Cow::Borrowed(input.unwrap_or("{}")), call, found);
    }
    None
}

fn json_text(text: Cow<'_, str>, call: PrepareInput<'_>, found: &mut Vec<Problem>) -> Option<EncodedBody> {
    let Some(extra) = &call.args.options.extra_body else {
        return Some((JSON, text.into_owned().into_bytes()));
    };
    let merged = json::merge(&text, extra);
    if merged.is_none() {
        found.push(Problem::new("body", "an object that options.extraBody can join", "something else"));
    }
    Some((JSON, merged?.into_bytes()))
}

fn form_text(body: &Body, text: &str, call: PrepareInput<'_>, found: &mut Vec<Problem>) -> Option<String> {
    let mut value = read(text, found)?;
    if call.is_checked {
        check(body, &value, call, found);
    }
    let Some(fields) = value.as_object_mut() else {
        let got = Got(&value).to_string();
        found.push(Problem::new("body", "an object", &got));
        return None;
    };
    fields.extend(call.args.options.extra_body.clone().unwrap_or_default());
    Some(form::write(&pairs::pairs(fields, ValuePath::Root(""), found)))
}

fn read(text: &str, found: &mut Vec<Problem>) -> Option<Value> {
    let value = parse(text);
    if value.is_none() {
        found.push(Problem::new("body", READABLE, "something else"));
    }
    value
}

/// Holds the body against its schema. Fields that the caller's extra ones replace or supply are not
/// looked at; around the `params` of a command extra fields stand elsewhere.
fn check(body: &Body, value: &Value, call: PrepareInput<'_>, found: &mut Vec<Problem>) {
    let wire = if body.is_form() { Encoding::Text } else { Encoding::Json };
    let mut problems = validate(&body.schema, value, wire);
    if let (Some(extra), None) = (&call.args.options.extra_body, body.command()) {
        problems.retain(|problem| !extra.keys().any(|name| is_under(name, &problem.path)));
    }
    found.append(&mut problems);
}

fn is_under(name: &str, path: &str) -> bool {
    path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

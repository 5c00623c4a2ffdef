//! The body of a request.

use std::borrow::Cow;

use super::{PrepareInput, add_new};
use crate::error::Problem;
use crate::json::{Value, parse};
use crate::operations::{Body, Command, Method, Operation};
use crate::request::encode::{form, json, pairs, path};
use crate::validate::{Encoding, Expected, Got, PARSABLE_JSON, ValuePath, validate};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// A media type and its bytes.
type EncodedBody = (&'static str, Vec<u8>);

/// Splits off the id of the call, for a command that has one, from the values of the path.
pub(super) fn split_id<'a>(
    op: &Operation,
    values: &'a [Value],
    problems: &mut Vec<Problem>,
) -> (Option<Cow<'a, str>>, &'a [Value]) {
    if !command(op).is_some_and(|command| command.takes_id) {
        return (None, values);
    }
    match path::segment("id", values.first()) {
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

/// Encodes the body and reports its problems.
pub(super) fn write(
    op: &Operation,
    call: PrepareInput<'_>,
    id: Option<&str>,
    problems: &mut Vec<Problem>,
) -> Option<EncodedBody> {
    let mut found = Vec::new();
    let input = call.args.body.as_ref().map(|raw| raw.get());
    let encoded = match &op.body {
        Some(body) => documented_body(body, input, id, call, &mut found),
        None => undocumented_body(op, input, call, &mut found),
    };
    add_new(found, problems);
    encoded
}

/// Encodes the body of an operation that documents one. An absent optional body is sent as the
/// empty object: `{}` in JSON, and a form of 0 bytes with its media type. Servers read both as "no
/// fields"; JSON parsers reject 0 bytes.
fn documented_body(
    body: &Body,
    input: Option<&str>,
    id: Option<&str>,
    call: PrepareInput<'_>,
    problems: &mut Vec<Problem>,
) -> Option<EncodedBody> {
    let may_be_empty = !body.required || body.command().is_some() || call.args.options.extra_body.is_some();
    let Some(text) = input.or(may_be_empty.then_some("{}")) else {
        if body.required && call.is_checked {
            problems.push(Problem::new("body", &Expected(&body.schema).to_string(), "nothing"));
        }
        return None;
    };
    if body.is_form() {
        return Some((FORM, form_text(body, text, call, problems)?.into_bytes()));
    }
    if call.is_checked {
        validate_body(body, &parse_body(text, problems)?, call, problems);
    }
    match body.command() {
        Some(command) => json_text(Cow::Owned(json::command(command, id, text)), call, problems),
        None => json_text(Cow::Borrowed(text), call, problems),
    }
}

/// Encodes the body of an operation that documents none, for callers that rely on newer features of
/// the API.
fn undocumented_body(
    op: &Operation,
    input: Option<&str>,
    call: PrepareInput<'_>,
    problems: &mut Vec<Problem>,
) -> Option<EncodedBody> {
    let extra = call.args.options.extra_body.is_some();
    if input.is_some() && (call.is_checked || op.method == Method::Get) {
        problems.push(Problem::new("body", "no body", "a body"));
    } else if extra && op.method == Method::Get {
        problems.push(Problem::new(extra_body(call), "no body", "a body"));
    } else if input.is_some() || extra {
        return json_text(Cow::Borrowed(input.unwrap_or("{}")), call, problems);
    }
    None
}

fn json_text(text: Cow<'_, str>, call: PrepareInput<'_>, problems: &mut Vec<Problem>) -> Option<EncodedBody> {
    let Some(extra) = &call.args.options.extra_body else {
        return Some((JSON, text.into_owned().into_bytes()));
    };
    let merged = json::merge(&text, extra);
    if merged.is_none() {
        problems.push(Problem::new(
            "body",
            &format!("an object, which {} requires", extra_body(call)),
            "a value of another type",
        ));
    }
    Some((JSON, merged?.into_bytes()))
}

/// The name of the option in messages.
fn extra_body(call: PrepareInput<'_>) -> &'static str {
    call.args.options.language.choose("options.extra_body", "options.extraBody")
}

fn form_text(body: &Body, text: &str, call: PrepareInput<'_>, problems: &mut Vec<Problem>) -> Option<String> {
    let mut value = parse_body(text, problems)?;
    if call.is_checked {
        validate_body(body, &value, call, problems);
    }
    let Some(fields) = value.as_object_mut() else {
        let got = Got(&value).to_string();
        problems.push(Problem::new("body", "an object", &got));
        return None;
    };
    fields.extend(call.args.options.extra_body.clone().unwrap_or_default());
    Some(form::write(&pairs::pairs(fields, ValuePath::Root(""), problems)))
}

fn parse_body(text: &str, problems: &mut Vec<Problem>) -> Option<Value> {
    let value = parse(text);
    if value.is_none() {
        problems.push(Problem::new("body", PARSABLE_JSON, "a string that cannot be parsed"));
    }
    value
}

/// Validates the body against its schema. Problems of fields that `extraBody` replaces or supplies
/// are ignored; for a command, `extraBody` adds fields beside `params`.
fn validate_body(body: &Body, value: &Value, call: PrepareInput<'_>, problems: &mut Vec<Problem>) {
    let encoding = if body.is_form() { Encoding::Text } else { Encoding::Json };
    let mut found = validate(&body.schema, value, encoding);
    if let (Some(extra), None) = (&call.args.options.extra_body, body.command()) {
        found.retain(|problem| !extra.keys().any(|name| is_under(name, &problem.path)));
    }
    problems.append(&mut found);
}

fn is_under(name: &str, path: &str) -> bool {
    path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

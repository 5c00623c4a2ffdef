//! Methods with their doc comments, for operations and for presets. Arguments after the options are
//! passed on as `rest`, so that they are rejected and not ignored.

use std::collections::BTreeSet;

use signalwire_api::{Operation, Parameter};

use super::{quote, types};
use crate::error::Result;
use crate::names;
use crate::print::{doc_comment, doc_sentences};
use crate::resolve::presets::{MORE, Preset};
use crate::resolve::signature::{ACCOUNT_SID, Payload, Signature};
use crate::resolve::table::{Entry, Table};

/// The longest signature on one line.
const LINE: usize = 111;

/// Prints the method of an operation.
pub fn method(table: &Table, index: usize, entry: &Entry) -> Result<String> {
    let signature = Signature::of(table, entry)?;
    let mut arguments: Vec<_> = signature.path.iter().map(|name| format!("{name}: string")).collect();
    arguments.extend(payload(table, entry, &signature));
    arguments.push("options?: RequestOptions".to_owned());
    let name = names::last(entry.name);
    let promise = promise_type(table, entry.operation, &signature);
    Ok(method_comment(table, entry, entry.doc, &entry.request(), &[])
        + &declaration(name, &arguments, &promise)
        + &format!("    return {}\n  }}\n", call(index, &signature)))
}

/// Prints a preset. A missing value becomes `null`, which validation rejects; JSON would omit an
/// undefined field.
pub fn preset(table: &Table, preset: &Preset) -> Result<String> {
    let (entry, index, data) = (&preset.entry, preset.index, preset.data);
    let signature = Signature::of(table, entry)?;
    let filled: Vec<_> = preset.fields().map(|field| format!("'{field}'")).collect();
    let kind = types::payload_type(table.api, entry).unwrap_or_default();
    let last =
        [format!("{MORE}?: Omit<{kind}, {}>", filled.join(" | ")), "options?: RequestOptions".to_owned()];
    let names = preset.arguments(&signature);
    let required = names.iter().filter(|name| **name != MORE).map(|name| format!("{name}: string"));
    let arguments: Vec<_> = required.chain(last).collect();
    let notes = [
        format!("@param {} Sent as `{}`.", data.value.name, data.value.field),
        format!("@param {MORE} Other fields of `{}`.", entry.name),
    ];
    let comment = method_comment(table, entry, data.doc.as_str(), &preset.request(), &notes);
    let head = declaration(preset.method(), &arguments, &promise_type(table, entry.operation, &signature));
    let (body, path, count) = (preset_body(preset), signature.path.join(", "), arguments.len());
    let call = format!("call(this, {index}, [{path}], {{ body }}, options, rest(arguments, {count}))");
    Ok(format!("{comment}{head}    const body = {body}\n    return {call}\n  }}\n"))
}

fn preset_body(preset: &Preset) -> String {
    let data = preset.data;
    let fixed = data.fixed.iter().map(|(field, value)| format!("{field}: {}", quote(value)));
    let value = format!("{}: {} ?? null", data.value.field, data.value.name);
    let fields: Vec<_> = std::iter::once(format!("...{MORE}")).chain(fixed).chain([value]).collect();
    format!("{{\n      {},\n    }}", fields.join(",\n      "))
}

/// Prints the call of an operation.
fn call(index: usize, signature: &Signature) -> String {
    let path = signature.path.join(", ");
    let rest = format!("options, rest(arguments, {})", signature.names().len());
    match &signature.items {
        Some(items) => {
            let query = signature.payload_name().unwrap_or("undefined");
            format!("page(this, {index}, '{items}', [{path}], {query}, {rest})")
        }
        None => format!("call(this, {index}, [{path}], {}, {rest})", payload_argument(signature.payload)),
    }
}

fn payload_argument(payload: Payload) -> &'static str {
    match payload {
        Payload::None => "{}",
        Payload::Query => "{ query }",
        Payload::Body { .. } => "{ body }",
        Payload::Params { .. } => "{ body: params }",
    }
}

/// Prints the first lines of a method: one line or, if that is too long, one argument per line.
fn declaration(name: &str, arguments: &[String], promise: &str) -> String {
    let line = format!("  {name}({}): {promise} {{\n", arguments.join(", "));
    let broken = || format!("  {name}(\n    {},\n  ): {promise} {{\n", arguments.join(",\n    "));
    if line.len() <= LINE { line } else { broken() }
}

fn payload(table: &Table, entry: &Entry, signature: &Signature) -> Option<String> {
    let mark = match signature.payload {
        Payload::Body { required: true } | Payload::Params { required: true } => "",
        _ => "?",
    };
    let kind = types::payload_type(table.api, entry)?;
    signature.payload_name().map(|name| format!("{name}{mark}: {kind}"))
}

/// Returns the type of the promise of an operation.
fn promise_type(table: &Table, operation: &Operation, signature: &Signature) -> String {
    let Some(kind) = &operation.response else { return "ResultPromise<undefined>".to_owned() };
    let whole = types::expression(table.api, kind);
    match signature.items.as_deref().and_then(|field| table.api.item(kind, field)) {
        Some(item) => format!("PagePromise<{}, {whole}>", types::expression(table.api, &item)),
        None => format!("ResultPromise<{whole}>"),
    }
}

/// Prints the doc comment of a method: summary, HTTP request, arguments and errors.
fn method_comment(table: &Table, entry: &Entry, doc: &str, request: &str, notes: &[String]) -> String {
    let operation = entry.operation;
    let mut parts = vec![
        doc.to_owned(),
        String::new(),
        format!("{request}. {}", doc_sentences::scopes(&operation.scopes)),
    ];
    parts.extend(operation.deprecated.then(|| "@deprecated".to_owned()));
    parts.extend(
        operation
            .command
            .iter()
            .filter(|c| c.takes_id)
            .map(|_| "@param callId The id of the call.".to_owned()),
    );
    parts.extend(operation.path.iter().filter_map(|value| parameter(table, value)));
    parts.extend_from_slice(notes);
    parts.push("@throws {ValidationError} before anything is sent, if an argument is invalid.".to_owned());
    parts.push(format!("@throws {}.", thrown_classes(operation)));
    parts.push(
        "@throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts."
            .to_owned(),
    );
    doc_comment::jsdoc(&parts, 2)
}

fn parameter(table: &Table, value: &Parameter) -> Option<String> {
    let sentences = doc_sentences::sentences(table.api, &value.kind, None).join(" ");
    let is_documented = !sentences.is_empty() && value.name != ACCOUNT_SID;
    is_documented.then(|| format!("@param {} {sentences}", names::camel(&value.name)))
}

/// Returns `{AuthenticationError} on 401, {NotFoundError} on 404` for the statuses that the API
/// documents and for 429, which any call can receive.
fn thrown_classes(operation: &Operation) -> String {
    let mut all: BTreeSet<u16> = operation.errors.keys().copied().collect();
    all.insert(429);
    let mut classes: Vec<(&str, Vec<String>)> = Vec::new();
    for status in all {
        let class = class_of(status);
        match classes.iter_mut().find(|(name, _)| *name == class) {
            Some((_, statuses)) => statuses.push(status.to_string()),
            None => classes.push((class, vec![status.to_string()])),
        }
    }
    let clause =
        |(class, statuses): &(&str, Vec<String>)| format!("{{{class}}} on {}", statuses.join(" and "));
    classes.iter().map(clause).collect::<Vec<_>>().join(", ")
}

fn class_of(status: u16) -> &'static str {
    match status {
        400 | 422 => "InvalidRequestError",
        401 => "AuthenticationError",
        403 => "PermissionError",
        404 => "NotFoundError",
        429 => "RateLimitError",
        500.. => "ServerError",
        _ => "ApiError",
    }
}

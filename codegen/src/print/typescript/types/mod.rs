//! Types of `js/generated/*.ts`: requests, responses and webhooks.

mod printer;

use std::collections::{BTreeMap, BTreeSet};

use signalwire_api::{Api, Field, Object, Parameter, Type};

use crate::names;
use crate::print::doc_comment;
use crate::resolve::table::{Entry, Table};
use crate::resolve::webhooks::Webhook;
use printer::{Printer, is_scalar};

/// Returns the named types that operations and webhooks reach, by the file that declares them.
pub fn reachable_types<'a>(
    api: &'a Api,
    entries: &[Entry<'a>],
    webhooks: &[Webhook<'a>],
) -> BTreeMap<&'a str, BTreeSet<String>> {
    let mut by_home: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mentions = |entry: &Entry<'a>| {
        let response = entry.operation.response.iter().flat_map(Type::mentions);
        entry.operation.request_mentions().into_iter().chain(response).map(str::to_owned).collect::<Vec<_>>()
    };
    let mut open: Vec<String> = entries.iter().flat_map(mentions).collect();
    open.extend(webhooks.iter().flat_map(|webhook| webhook.payload.mentions()).map(str::to_owned));
    while let Some(name) = open.pop() {
        let Some((home, kind)) = api.find_type(&name) else { continue };
        if !is_scalar(kind) && by_home.entry(home).or_default().insert(name) {
            open.extend(api.flat(kind).mentions().into_iter().map(str::to_owned));
        }
    }
    by_home
}

/// Prints the declaration of a named type with a sentence on its use.
pub fn declaration(table: &Table, name: &str, kind: &Type, usage: Option<&String>) -> String {
    let api = table.api;
    let discriminators = table.discriminators.get(name);
    let printer =
        Printer { api, indent: 0, is_request: table.type_modules.contains_key(name), discriminators };
    let fallback = format!("`{name}` of the API.");
    let title = format!("\n{}export", doc_comment::jsdoc(&[usage.cloned().unwrap_or(fallback)], 0));
    let short = names::pascal(name);
    match api.flat(kind) {
        Type::Object(object) if !object.fields.is_empty() => {
            format!("{title} interface {short} {}\n", printer.object(&object))
        }
        other => format!("{title} type {short} = {}\n", printer.expression(&other)),
    }
}

/// Prints the interface of a query, or of a body that has no name in the API.
pub fn payload_declaration(api: &Api, entry: &Entry) -> Option<String> {
    let (what, object) = payload_object(api, entry)?;
    let title = doc_comment::jsdoc(&[format!("{what} of `{}`.", entry.name)], 0);
    let name = payload_type(api, entry)?;
    let printer = Printer { api, indent: 0, is_request: true, discriminators: None };
    Some(format!("\n{title}export interface {name} {}\n", printer.object(&object)))
}

/// Returns the type of the query or body of an operation.
pub fn payload_type(api: &Api, entry: &Entry) -> Option<String> {
    match payload_object(api, entry) {
        Some((what, _)) => Some(names::pascal(entry.name) + what),
        None => entry.operation.body.as_ref().map(|body| request_expression(api, &body.kind)),
    }
}

/// Returns the suffix and the object of a type that only one method accepts: `Query` for
/// `VideoRoomsListQuery`, `Params` for `CallingPlayParams`.
pub fn payload_object(api: &Api, entry: &Entry) -> Option<(&'static str, Object)> {
    let operation = entry.operation;
    if !operation.query.is_empty() {
        let fields = operation.query.iter().map(|p| (p.name.clone(), parameter_field(p))).collect();
        return Some(("Query", Object { fields, ..Object::default() }));
    }
    let what = if operation.command.is_some() { "Params" } else { "Body" };
    match &operation.body.as_ref()?.kind {
        kind @ Type::Object(_) => {
            api.object(kind).filter(|object| !object.fields.is_empty()).map(|o| (what, o))
        }
        _ => None,
    }
}

fn parameter_field(parameter: &Parameter) -> Field {
    let (kind, default) = (parameter.kind.clone(), parameter.default.clone());
    Field { kind, required: parameter.required, deprecated: false, default, doc: String::new() }
}

/// Prints the expression of a type at the outermost level of a response.
pub fn expression(api: &Api, kind: &Type) -> String {
    Printer { api, indent: 0, is_request: false, discriminators: None }.expression(&api.flat(kind))
}

/// Prints the expression of a type at the outermost level of a request.
pub fn request_expression(api: &Api, kind: &Type) -> String {
    Printer { api, indent: 0, is_request: true, discriminators: None }.expression(&api.flat(kind))
}

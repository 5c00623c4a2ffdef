//! Types of `js/generated/*.d.mts`: what requests and answers hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;
use signalwire_api::{Api, Field, Object, Parameter, Type};

use super::doc_comment;
use crate::names;
use crate::print::doc_sentences;
use crate::resolve::discriminators::values;
use crate::resolve::table::{Entry, Table};
use crate::resolve::webhooks::Webhook;

/// Longer lists of literals go one to a line.
const LINE: usize = 80;

/// The named types that operations and webhooks need, by the file that declares them.
pub fn reachable_types<'a>(
    api: &'a Api,
    entries: &[Entry<'a>],
    webhooks: &[Webhook<'a>],
) -> BTreeMap<&'a str, BTreeSet<String>> {
    let mut by_home: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mentions = |entry: &Entry<'a>| {
        let answer = entry.operation.answer.iter().flat_map(Type::mentions);
        entry.operation.request_mentions().into_iter().chain(answer).map(str::to_owned).collect::<Vec<_>>()
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

/// The declaration of a named type with a sentence on what it is for.
pub fn declaration(table: &Table, name: &str, kind: &Type, usage: Option<&String>) -> String {
    let api = table.api;
    let discriminators = table.discriminators.get(name);
    let printer =
        Printer { api, indent: 0, is_request: table.type_modules.contains_key(name), discriminators };
    let fallback = format!("`{name}` of the API.");
    let title = format!("\n{}export", doc_comment::doc(&[usage.cloned().unwrap_or(fallback)], 0));
    let short = names::pascal(name);
    match api.flat(kind) {
        Type::Object(object) if !object.fields.is_empty() => {
            format!("{title} interface {short} {}\n", printer.object(&object))
        }
        other => format!("{title} type {short} = {}\n", printer.expression(&other)),
    }
}

/// The interface of an operation's query or of a body that has no name in the API.
pub fn payload_declaration(api: &Api, entry: &Entry) -> Option<String> {
    let (what, object) = payload_object(api, entry)?;
    let title = doc_comment::doc(&[format!("{what} of `{}`.", entry.name)], 0);
    let name = payload_type(api, entry)?;
    let printer = Printer { api, indent: 0, is_request: true, discriminators: None };
    Some(format!("\n{title}export interface {name} {}\n", printer.object(&object)))
}

/// The type of an operation's query or body.
pub fn payload_type(api: &Api, entry: &Entry) -> Option<String> {
    match payload_object(api, entry) {
        Some((what, _)) => Some(names::pascal(entry.name) + what),
        None => entry.operation.body.as_ref().map(|body| request_expression(api, &body.kind)),
    }
}

/// `VideoRoomsListQuery`, `CallingPlayParams`: an object that only one method takes.
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
    Field { kind, required: parameter.required, deprecated: false, default }
}

/// The expression of a type at the outermost level of an answer.
pub fn expression(api: &Api, kind: &Type) -> String {
    Printer { api, indent: 0, is_request: false, discriminators: None }.expression(&api.flat(kind))
}

/// The same of a request.
pub fn request_expression(api: &Api, kind: &Type) -> String {
    Printer { api, indent: 0, is_request: true, discriminators: None }.expression(&api.flat(kind))
}

/// Named texts and numbers stand as `string` and `number`, with what their names say in the comment.
fn is_scalar(kind: &Type) -> bool {
    matches!(
        kind,
        Type::String(_) | Type::Integer(_) | Type::Number(_) | Type::Boolean | Type::Any | Type::Null
    )
}

#[derive(Clone, Copy)]
struct Printer<'a> {
    api: &'a Api,
    indent: usize,
    /// What a request holds is refused where it is not fallback; an answer may hold more than its description says.
    is_request: bool,
    /// The fields of the object that tell it from other choices of a union.
    discriminators: Option<&'a BTreeSet<String>>,
}

impl Printer<'_> {
    fn expression(self, kind: &Type) -> String {
        match kind {
            Type::Any => "unknown".to_owned(),
            Type::Null => "null".to_owned(),
            Type::Boolean => "boolean".to_owned(),
            Type::Integer(_) | Type::Number(_) => "number".to_owned(),
            Type::String(_) => "string".to_owned(),
            Type::Enum(values) => open_enum(values, self.indent),
            Type::List(list) => self.list(&list.items),
            Type::Object(object) if object.fields.is_empty() => self.record(object.rest.as_ref()),
            Type::Object(object) => self.object(object),
            Type::Union(union) => self.union(&union.of),
            Type::Nullable(inner) => self.union(&[(**inner).clone(), Type::Null]),
            Type::Ref(name) => self.named(name),
        }
    }

    fn named(self, name: &str) -> String {
        match self.api.named(name) {
            Some(kind) if is_scalar(kind) => self.expression(kind),
            _ => names::pascal(name),
        }
    }

    fn list(self, items: &Type) -> String {
        let item = self.expression(items);
        if matches!(items, Type::Union(_) | Type::Nullable(_)) {
            format!("Array<{item}>")
        } else {
            format!("{item}[]")
        }
    }

    /// Not `object`, whose fields could not be read.
    fn record(self, rest: Option<&Type>) -> String {
        let nothing = if self.is_request { "never" } else { "unknown" };
        format!("Record<string, {}>", rest.map_or_else(|| nothing.to_owned(), |kind| self.expression(kind)))
    }

    fn union(self, choices: &[Type]) -> String {
        let mut parts: Vec<String> = Vec::new();
        for part in choices.iter().map(|choice| self.expression(choice)) {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        // Words of which any text may take the place are said already to be open; beside `string` no editor would offer them.
        if parts.iter().any(|part| part.starts_with("OpenString<")) {
            parts.retain(|part| part != "string");
        }
        parts.join(" | ")
    }

    fn object(self, object: &Object) -> String {
        let inner = Self { indent: self.indent + 2, discriminators: None, ..self };
        let mut text = "{\n".to_owned();
        for (name, field) in &object.fields {
            text += &inner.comment(field);
            let is_discriminator = self.discriminators.is_some_and(|names| names.contains(name));
            let (mark, kind) = mark(field.required, inner.field(field, is_discriminator));
            let _ = writeln!(text, "{:1$}{2}{mark}: {kind}", "", inner.indent, key(name));
        }
        if let Some(rest) = &object.rest {
            let _ = writeln!(text, "{:1$}[field: string]: {2}", "", inner.indent, inner.rest(object, rest));
        }
        let _ = write!(text, "{:1$}}}", "", self.indent);
        text
    }

    /// A field that tells choices of a union discriminators stays closed, or TypeScript could not tell them; so does one with one value.
    fn field(self, field: &Field, is_discriminator: bool) -> String {
        match &field.kind {
            Type::Enum(values) if values.len() == 1 => literals(values),
            kind => match values(self.api, kind).filter(|_| is_discriminator) {
                Some(values) => literals(&values),
                None => self.expression(kind),
            },
        }
    }

    /// TypeScript wants the fallback fields to fit the type of the others.
    fn rest(self, object: &Object, rest: &Type) -> String {
        if *rest == Type::Any {
            return "unknown".to_owned();
        }
        let fallback = object.fields.values().map(|field| field.kind.clone());
        let all: Vec<_> = std::iter::once(rest.clone()).chain(fallback).collect();
        self.union(&all) + " | undefined"
    }

    fn comment(self, field: &Field) -> String {
        let sentences = doc_sentences::sentences(self.api, &field.kind, field.default.as_ref()).join(" ");
        let deprecated = field.deprecated.then(|| "@deprecated".to_owned());
        let parts: Vec<_> =
            Some(sentences).filter(|text| !text.is_empty()).into_iter().chain(deprecated).collect();
        doc_comment::doc(&parts, self.indent)
    }
}

/// An optional field also takes `undefined`, which JSON leaves out: a program under
/// `exactOptionalPropertyTypes` may pass what it may not have.
fn mark(is_required: bool, kind: String) -> (&'static str, String) {
    match kind.as_str() {
        _ if is_required => ("", kind),
        "unknown" => ("?", kind),
        _ => ("?", kind + " | undefined"),
    }
}

/// Names the API gives today; a server may know more.
fn open_enum(values: &[Value], indent: usize) -> String {
    let helper = match values.first() {
        Some(Value::String(_)) => "OpenString",
        Some(Value::Number(_)) => "OpenNumber",
        _ => return literals(values),
    };
    let line = literals(values);
    if line.len() <= LINE {
        return format!("{helper}<{line}>");
    }
    let pad = " ".repeat(indent);
    format!("{helper}<\n{pad}  | {}\n{pad}>", line.replace(" | ", &format!("\n{pad}  | ")))
}

fn literals(values: &[Value]) -> String {
    let literal = |value: &Value| match value {
        Value::String(text) => format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'")),
        other => other.to_string(),
    };
    values.iter().map(literal).collect::<Vec<_>>().join(" | ")
}

fn key(name: &str) -> String {
    let plain = name
        .chars()
        .enumerate()
        .all(|(at, c)| c == '_' || c == '$' || c.is_alphabetic() || (at > 0 && c.is_numeric()));
    if plain { name.to_owned() } else { format!("'{name}'") }
}

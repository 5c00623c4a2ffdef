//! Types of the API as TypeScript expressions.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;
use signalwire_api::{Api, Field, Object, Type};

use crate::names;
use crate::print::typescript::quote;
use crate::print::{doc_comment, doc_sentences};
use crate::resolve::discriminators::values;

/// Longer enums are printed with one value per line.
const LINE: usize = 80;

/// Prints the types of requests or of responses.
#[derive(Clone, Copy)]
pub struct Printer<'a> {
    pub api: &'a Api,
    pub indent: usize,
    /// Requests are closed, responses open: a response may contain more than the API documents.
    pub is_request: bool,
    /// The fields that distinguish the object from other choices of a union.
    pub discriminators: Option<&'a BTreeSet<String>>,
}

impl Printer<'_> {
    /// Prints the expression of a type.
    pub fn expression(self, kind: &Type) -> String {
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

    /// Prints a record and not `object`, whose properties TypeScript does not let programs read.
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
        // `OpenString` accepts any string; beside `string`, editors would not complete its values.
        if parts.iter().any(|part| part.starts_with("OpenString<")) {
            parts.retain(|part| part != "string");
        }
        parts.join(" | ")
    }

    /// Prints an object type.
    pub fn object(self, object: &Object) -> String {
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

    /// Closes the enum of a discriminator, or TypeScript could not narrow the union, and an enum
    /// with a single value.
    fn field(self, field: &Field, is_discriminator: bool) -> String {
        match &field.kind {
            Type::Enum(values) if values.len() == 1 => literals(values),
            kind => match values(self.api, kind).filter(|_| is_discriminator) {
                Some(values) => literals(&values),
                None => self.expression(kind),
            },
        }
    }

    /// TypeScript requires the listed fields to be assignable to the index signature.
    fn rest(self, object: &Object, rest: &Type) -> String {
        if *rest == Type::Any {
            return "unknown".to_owned();
        }
        let listed = object.fields.values().map(|field| field.kind.clone());
        let all: Vec<_> = std::iter::once(rest.clone()).chain(listed).collect();
        self.union(&all) + " | undefined"
    }

    fn comment(self, field: &Field) -> String {
        let format = doc_sentences::sentences(self.api, &field.kind, field.default.as_ref());
        let meaning = Some(field.doc.clone()).filter(|doc| !doc.is_empty());
        let sentences = meaning.into_iter().chain(format).collect::<Vec<_>>().join(" ");
        let deprecated = field.deprecated.then(|| "@deprecated".to_owned());
        let parts: Vec<_> =
            Some(sentences).filter(|text| !text.is_empty()).into_iter().chain(deprecated).collect();
        doc_comment::jsdoc(&parts, self.indent)
    }
}

/// An optional field also accepts `undefined`, which JSON omits, so that programs under
/// `exactOptionalPropertyTypes` can pass a variable that may be undefined.
fn mark(is_required: bool, kind: String) -> (&'static str, String) {
    match kind.as_str() {
        _ if is_required => ("", kind),
        "unknown" => ("?", kind),
        _ => ("?", kind + " | undefined"),
    }
}

/// Prints an enum that accepts further values, which a newer server may send.
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
        Value::String(text) => quote(text),
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

/// Named strings and numbers become `string` and `number`; the doc comment has the facts of the
/// named type.
pub fn is_scalar(kind: &Type) -> bool {
    matches!(
        kind,
        Type::String(_) | Type::Integer(_) | Type::Number(_) | Type::Boolean | Type::Any | Type::Null
    )
}

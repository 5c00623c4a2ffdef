//! `js/generated/realtime/types.ts`: the types of payloads and parameters.

use std::collections::BTreeSet;
use std::fmt::Write;

use indexmap::IndexMap;
use signalwire_api::Realtime;
use signalwire_api::realtime_types::{Expression, Field, RealtimeType, Shape, Term};

use crate::names;
use crate::print::doc_comment::jsdoc;
use crate::print::typescript::quote;

/// The three forms of a type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// What the user passes: camelCase, with closed sets of strings.
    Sent,
    /// What the user receives: camelCase, with open sets of strings and dates.
    Received,
    /// What the server sends: the names of the wire.
    Raw,
}

/// Prints types in one form.
#[derive(Clone, Copy)]
pub struct Printer<'a> {
    /// All named types.
    pub types: &'a IndexMap<String, RealtimeType>,
    /// The form.
    pub form: Form,
}

/// Prints all types that a parameter or a payload uses, and the payloads of events.
pub fn declarations(realtime: &Realtime) -> String {
    let types = &realtime.types;
    let params = realtime.methods.values().flat_map(|method| &method.params);
    let sent = reachable(types, params.flat_map(|field| names_in(&field.kind)));
    let received = reachable(types, realtime.events.values().map(|event| &*event.kind));
    let [sent_form, received_form, raw_form] =
        [Form::Sent, Form::Received, Form::Raw].map(|form| Printer { types, form });
    let mut text = "import type { OpenString } from '../../core/types.ts'\n".to_owned();
    for (name, kind) in types {
        if is_literal(kind) || sent.contains(&**name) {
            text += &sent_form.declaration(name, kind);
        }
        if received.contains(&**name) && !is_literal(kind) {
            text += &received_form.declaration(name, kind);
            text += &raw_form.declaration(name, kind);
        }
    }
    text += &payloads(realtime, received_form, "EventPayloads", "Payloads of events by wire name.");
    text + &payloads(realtime, raw_form, "RawEventPayloads", "Payloads of events on the wire.")
}

fn payloads(realtime: &Realtime, printer: Printer, name: &str, doc: &str) -> String {
    let mut text = format!("\n/** {doc} */\nexport interface {name} {{\n");
    for (event, row) in &realtime.events {
        let _ = writeln!(text, "  {}: {}", quote(event), printer.name(&row.kind));
    }
    text + "}\n"
}

/// The names in a type.
pub fn names_in(expression: &Expression) -> impl Iterator<Item = &str> {
    expression.0.iter().filter(|term| !term.is_literal()).map(|term| &*term.name)
}

/// The named types that are used directly or through others.
fn reachable<'a>(
    types: &'a IndexMap<String, RealtimeType>,
    roots: impl Iterator<Item = &'a str>,
) -> BTreeSet<&'a str> {
    let mut open: Vec<_> = roots.collect();
    let mut found = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(kind) = types.get(name).filter(|_| found.insert(name)) {
            open.extend(kind.expressions().into_iter().flat_map(names_in));
        }
    }
    found
}

fn is_literal(kind: &RealtimeType) -> bool {
    matches!(&kind.shape, Shape::Union(union) if union.is_literal())
}

impl Printer<'_> {
    fn declaration(self, name: &str, kind: &RealtimeType) -> String {
        let doc = match self.form {
            Form::Raw => format!("{} As the server sends it.", kind.doc),
            _ => kind.doc.clone(),
        };
        let (doc, name) = (jsdoc(&[doc], 0), self.name(name));
        match &kind.shape {
            Shape::Fields(fields) => {
                let fields: Vec<_> = fields.iter().collect();
                format!("\n{doc}export interface {name} {}\n", self.object(&fields, 2))
            }
            Shape::Union(union) => format!("\n{doc}export type {name} = {}\n", self.alternatives(union)),
        }
    }

    /// Prints the fields of an object, indented by `indent` columns.
    pub fn object(self, fields: &[&Field], indent: usize) -> String {
        if fields.is_empty() {
            return "Record<string, never>".to_owned();
        }
        let lines = fields.iter().fold(String::new(), |text, field| text + &self.field(field, indent));
        format!("{{\n{lines}{:1$}}}", "", indent - 2)
    }

    fn field(self, field: &Field, indent: usize) -> String {
        let doc = field.doc.iter().cloned().collect::<Vec<_>>();
        let kind = self.expression(&field.kind);
        let (read_only, mark, kind) = match (self.form, field.is_optional) {
            (Form::Sent, true) => ("", "?", format!("{kind} | undefined")),
            (Form::Sent, false) => ("", "", kind),
            (_, is_optional) => ("readonly ", if is_optional { "?" } else { "" }, kind),
        };
        format!("{}{:indent$}{read_only}{}{mark}: {kind}\n", jsdoc(&doc, indent), "", self.key(&field.name))
    }

    /// A name with capitals is the same for the user: the protocol has `SWAIG` only.
    fn key(self, name: &str) -> String {
        match self.form {
            Form::Raw => name.to_owned(),
            _ if name.contains(char::is_uppercase) => name.to_owned(),
            _ => names::camel(name),
        }
    }

    fn expression(self, expression: &Expression) -> String {
        let is_open = self.form != Form::Sent && expression.is_literal();
        let text = self.alternatives(expression);
        if is_open { format!("OpenString<{text}>") } else { text }
    }

    fn alternatives(self, expression: &Expression) -> String {
        expression.0.iter().map(|term| self.term(term)).collect::<Vec<_>>().join(" | ")
    }

    fn term(self, term: &Term) -> String {
        let kind = self.reference(&term.name);
        let kind = match term.lists {
            0 => kind,
            _ if self.form == Form::Sent => format!("{kind}{}", "[]".repeat(term.lists)),
            _ => format!("readonly {kind}{}", "[]".repeat(term.lists)),
        };
        if term.is_map { format!("Record<string, {kind}>") } else { kind }
    }

    fn reference(self, name: &str) -> String {
        match (name, self.types.get(name)) {
            ("object", _) => "Record<string, unknown>".to_owned(),
            ("time", _) if self.form == Form::Raw => "number".to_owned(),
            ("time", _) => "Date".to_owned(),
            (_, Some(kind)) if is_literal(kind) && self.form != Form::Sent => format!("OpenString<{name}>"),
            (_, Some(_)) => self.name(name),
            _ => name.to_owned(),
        }
    }

    /// The name of a type in this form. A set of strings has one form.
    fn name(self, name: &str) -> String {
        let is_literal = self.types.get(name).is_some_and(is_literal);
        match self.form {
            Form::Received if !is_literal => format!("{name}Data"),
            Form::Raw if !is_literal => format!("Raw{name}"),
            _ => name.to_owned(),
        }
    }
}

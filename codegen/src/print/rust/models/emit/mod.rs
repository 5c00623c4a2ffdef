//! Planned types as Rust code: structs of requests, structs of responses, enums and unions.

pub mod manifest;
mod responses;
mod structs;
mod unions;

use std::collections::BTreeMap;
use std::fmt::Write;

use indexmap::IndexMap;

use crate::print::doc_comment::rustdoc;
use crate::print::rust::identifiers::identifiers_in;
use crate::print::rust::models::item::{Item, Kind, Member};
use crate::print::rust::models::rust_type::{RustType, TypeName};

const CONSTRUCTOR_DOC: &str = "[`new`](Self::new) creates one from the required fields.";

/// Prints the types of one module.
pub struct Printer<'a> {
    pub module: &'a str,
    pub items: &'a IndexMap<TypeName, Item>,
    /// The sentence on the use of each type, by wire name.
    pub uses: &'a BTreeMap<&'a str, String>,
}

impl Printer<'_> {
    /// Prints a reference to a type.
    pub fn code(&self, ty: &RustType) -> String {
        ty.code(&|TypeName { module, name }| {
            if module == self.module { name.clone() } else { format!("crate::{module}::{name}") }
        })
    }

    /// Prints the definition of a type.
    pub fn item(&self, name: &TypeName, item: &Item) -> String {
        let doc = self.doc(item);
        match &item.kind {
            Kind::Struct { members, rest } => {
                let body = if item.role.is_response_only() {
                    self.response(&name.name, members)
                } else {
                    self.structure(&name.name, item.role, members, rest.as_ref())
                };
                let is_created = body.contains("\n    pub fn new(") || body.contains("\npub fn new(");
                let constructor: &[&str] = if is_created { &["", CONSTRUCTOR_DOC] } else { &[] };
                rustdoc(&[&[doc.as_str()], constructor].concat(), 0) + &body
            }
            Kind::Enum(variants) => open_enum(&name.name, &doc, variants),
            Kind::Union(choices) => self.union(&name.name, &doc, choices),
        }
    }

    /// Shortens the links to types of the same module: a link needs no path there.
    pub fn shorten_links(&self, doc: &str) -> String {
        let path = format!("](crate::{}::", self.module);
        let mut parts = doc.split(&path);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| text + "]" + part.split_once(')').map_or(part, |(_, rest)| rest))
    }

    fn doc(&self, item: &Item) -> String {
        let uses = item.wire.as_deref().and_then(|wire| self.uses.get(wire));
        uses.map_or_else(|| item.doc.clone(), |uses| format!("{} {uses}", item.doc))
    }
}

fn open_enum(name: &str, doc: &str, variants: &[(String, String)]) -> String {
    let line = |(variant, value): &(String, String)| format!("        {variant} = {value:?},\n");
    let lines = variants.iter().map(line).collect::<String>();
    format!("open_enum! {{\n{}    pub enum {name} {{\n{lines}    }}\n}}\n", rustdoc(&[doc], 4))
}

/// Returns the name of the field for what the API does not describe. `extra` may be a field of the
/// API.
fn extra_name(members: &[Member]) -> &'static str {
    if members.iter().any(|member| member.identifier == "extra") { "extra_fields" } else { "extra" }
}

/// Returns the `use` lines for the names in the code of a module.
pub fn imports(code: &str) -> String {
    let words = identifiers_in(code);
    let mut text = String::new();
    text += if code.contains("BTreeMap<") { "use std::collections::BTreeMap;\n\n" } else { "" };
    text +=
        if code.contains("Serialize, Deserialize") { "use serde::{Deserialize, Serialize};\n\n" } else { "" };
    let macros = [
        ("from_json", "strict!("),
        ("open_enum", "open_enum! {"),
        ("response", "response! {"),
        ("union", "union! {"),
    ];
    for (module, call) in macros.iter().filter(|(_, call)| code.contains(call)) {
        let name = call.split('!').next().unwrap_or_default();
        let _ = writeln!(text, "use crate::{module}::{name};");
    }
    let mut own = vec!["Extra", "Map", "Maybe", "OrVariable", "Secret", "Value"];
    own.retain(|name| words.contains(name));
    if !own.is_empty() {
        let _ = writeln!(text, "use crate::{{{}}};", own.join(", "));
    }
    text
}

//! `core/src/generated/methods/`: `client.video().rooms().list(&query)`, one file per family.

mod function;
mod presets;

use std::collections::BTreeSet;
use std::fmt::Write;

use super::identifiers::{identifier, pascal};
use super::models::{OperationTypes, Plan};
use crate::error::{Error, Result};
use crate::generated_file::GeneratedFile;
use crate::names::{below_family, last, snake};
use crate::print::doc_sentences;
use crate::resolve::signature::{Payload, Signature};
use crate::resolve::table::{Entry, Table};
use crate::resolve::tree::Group;
use function::{Function, qualified};

const FOLDER: &str = "core/src/generated/methods";

/// Prints a method for each documented operation and preset.
pub fn files(table: &Table, plan: &Plan) -> Result<Vec<GeneratedFile>> {
    let families = Group::families(table);
    let mut files = vec![GeneratedFile::code(format!("{FOLDER}/mod.rs"), file!(), &root(&families))];
    for family in &families {
        let mut code = String::new();
        for group in outer_first(family) {
            code += &resource(table, plan, group)?;
        }
        let text = format!("//! Methods of `{}`.\n\n{}{code}", family.path, imports(&code, plan));
        files.push(GeneratedFile::code(format!("{FOLDER}/{}.rs", snake(&family.path)), file!(), &text));
    }
    Ok(files)
}

fn root(families: &[Group]) -> String {
    let mut text = "//! Typed methods, one module per family.\n\n".to_owned();
    for family in families {
        let module = snake(&family.path);
        let _ = writeln!(text, "#[cfg(feature = \"models-{module}\")]\npub mod {module};");
    }
    text += "\nuse crate::client::Client;\nuse crate::typed::ScopedClient;\n\nimpl Client {\n";
    let accessors = families.iter().map(|family| {
        let (path, module, name) = (&family.path, snake(&family.path), type_name(family));
        format!(
            "/// Methods of `{path}`.
#[cfg(feature = \"models-{module}\")]
pub fn {module}(&self) -> {module}::{name}<'_> {{
{module}::{name}(ScopedClient::new(self))
}}\n"
        )
    });
    text += &accessors.collect::<Vec<_>>().join("\n");
    text + "}\n"
}

/// Returns the group and all groups below it, in reading order.
fn outer_first<'a, 'b>(group: &'b Group<'a>) -> Vec<&'b Group<'a>> {
    std::iter::once(group).chain(group.groups.iter().flat_map(outer_first)).collect()
}

/// Returns `Video` for a family, `Rooms` for a group in it.
fn type_name(group: &Group) -> String {
    pascal(below_family(&group.path))
}

fn resource(table: &Table, plan: &Plan, group: &Group) -> Result<String> {
    let (path, name) = (&group.path, type_name(group));
    let mut text = format!(
        "
/// Methods of `{path}`.
#[derive(Clone, Copy, Debug)]
pub struct {name}<'a>(pub(super) ScopedClient<'a>);

impl<'a> {name}<'a> {{
/// Applies these options to each call.
#[must_use]
pub fn with_options(self, options: &'a RequestOptions) -> Self {{
Self(self.0.with_options(options))
}}
"
    );
    text += &group.groups.iter().map(child).collect::<String>();
    for (_, entry) in &group.methods {
        text += &method(table, plan, entry)?;
    }
    for preset in &group.presets {
        text += &presets::method(table, plan, preset)?;
    }
    Ok(text + "}\n")
}

fn child(group: &Group) -> String {
    let (path, method, name) = (&group.path, identifier(group.name()), type_name(group));
    format!("\n/// Methods of `{path}`.\npub fn {method}(self) -> {name}<'a> {{\n{name}(self.0)\n}}\n")
}

fn method(table: &Table, plan: &Plan, entry: &Entry) -> Result<String> {
    let signature = Signature::of(table, entry)?;
    let types = plan.operations.get(entry.key).ok_or_else(|| Error::at(entry.key, "is not planned"))?;
    let payload = payload(&signature, types);
    let input = match (&payload, signature.payload) {
        (None, _) => "Input::none()".to_owned(),
        (Some((name, _)), Payload::Query) => format!("Input::query({name})"),
        (Some((name, _)), _) => format!("Input::body({name})"),
    };
    let function = Function {
        entry,
        name: identifier(&snake(last(entry.name))),
        summary: entry.doc,
        details: format!("{}. {}", entry.request(), doc_sentences::scopes(&entry.operation.scopes)),
        path: signature.path.iter().map(|value| identifier(value)).collect(),
        arguments: payload.iter().map(|(name, ty)| format!("{name}: &{ty}")).collect(),
        prelude: String::new(),
        input,
        response: &types.response,
    };
    Ok(function.print())
}

fn payload(signature: &Signature, types: &OperationTypes) -> Option<(&'static str, String)> {
    let ty = types.body.as_ref().or(types.query.as_ref())?;
    Some((signature.payload_name()?, qualified(ty)))
}

/// Returns the `use` lines for the names in the code of a module.
fn imports(code: &str, plan: &Plan) -> String {
    let words: BTreeSet<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let used = |names: &[&'static str]| -> Vec<&'static str> {
        names.iter().copied().filter(|name| words.contains(name)).collect()
    };
    let refers_to = |module: &&str| {
        let path = format!("{module}::");
        code.replace(&format!("operations::{path}"), "").contains(&path)
    };
    let modules: BTreeSet<_> = plan.items.keys().map(|name| name.module.as_str()).filter(refers_to).collect();
    let models: Vec<_> = modules.into_iter().chain(used(&["Map", "Secret", "Value"])).collect();
    let mut text = String::new();
    text += if code.contains("BTreeMap<") { "use std::collections::BTreeMap;\n\n" } else { "" };
    if !models.is_empty() {
        let _ = writeln!(text, "use signalwire_models::{{{}}};\n", models.join(", "));
    }
    let _ = writeln!(
        text,
        "use crate::request::args::RequestOptions;
use crate::error::Error;
use crate::generated::operations;
use crate::typed::{{{}}};",
        used(&["Input", "Page", "ScopedClient"]).join(", ")
    );
    text
}

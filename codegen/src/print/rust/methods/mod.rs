//! `core/src/generated/methods/`: `client.video().rooms().list(&query)`, one file per family.

mod example;
mod function;
mod presets;

use std::collections::BTreeSet;
use std::fmt::Write;

use super::identifiers::{identifier, identifiers_in, pascal};
use super::models::{Kind, OperationTypes, Plan, RustType};
use crate::error::{Error, Result};
use crate::generated_file::GeneratedFile;
use crate::names::{below_family, kebab, last, snake};
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
        let (feature, module) = (kebab(&family.path), snake(&family.path));
        let _ = writeln!(text, "#[cfg(feature = \"models-{feature}\")]\npub mod {module};");
    }
    text += "\nuse crate::client::Client;\n\nimpl Client {\n";
    let accessors = families.iter().map(|family| {
        let (path, feature, module) = (&family.path, kebab(&family.path), snake(&family.path));
        let name = type_name(family);
        format!(
            "/// Methods of `{path}`.
#[cfg(feature = \"models-{feature}\")]
pub fn {module}(&self) -> {module}::{name}<'_> {{
{module}::{name}(self)
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
    let is_family = !path.contains('.');
    let example = is_family.then(|| example::doc_comment(table, plan, group)).flatten().unwrap_or_default();
    let mut text = format!(
        "
/// Methods of `{path}`.{example}
#[derive(Clone, Copy, Debug)]
pub struct {name}<'a>(pub(super) &'a Client);\n\n"
    );
    // Only the accessors of groups name the lifetime.
    let (declared, used) = if group.groups.is_empty() { ("", "'_") } else { ("<'a>", "'a") };
    let _ = writeln!(text, "impl{declared} {name}<{used}> {{");
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
    let argument = payload(plan, &signature, types);
    let input = match (&argument, signature.payload) {
        (None, _) => "Input::none()".to_owned(),
        (Some(Argument { name, .. }), Payload::Query) => format!("Input::query({name})"),
        (Some(Argument { name, is_union: true, .. }), _) => format!("Input::body(&{name}.into())"),
        (Some(Argument { name, .. }), _) => format!("Input::body({name})"),
    };
    let function = Function {
        entry,
        name: identifier(&snake(last(entry.name))),
        summary: entry.doc,
        details: format!("{}. {}", entry.request(), doc_sentences::scopes(&entry.operation.scopes)),
        path: signature.path.iter().map(|value| identifier(value)).collect(),
        arguments: argument.iter().map(Argument::declaration).collect(),
        prelude: String::new(),
        input,
        response: &types.response,
    };
    Ok(function.print())
}

/// The query or body of a method.
struct Argument {
    name: &'static str,
    ty: String,
    /// The method accepts every choice of the union.
    is_union: bool,
}

impl Argument {
    fn declaration(&self) -> String {
        let Self { name, ty, is_union } = self;
        if *is_union { format!("{name}: impl Into<{ty}>") } else { format!("{name}: &{ty}") }
    }
}

fn payload(plan: &Plan, signature: &Signature, types: &OperationTypes) -> Option<Argument> {
    let ty = types.body.as_ref().or(types.query.as_ref())?;
    Some(Argument { name: signature.payload_name()?, ty: qualified(ty), is_union: is_union(plan, ty) })
}

fn is_union(plan: &Plan, ty: &RustType) -> bool {
    let RustType::Named(name) = ty else { return false };
    plan.items.get(name).is_some_and(|item| matches!(item.kind, Kind::Union(_)))
}

/// Returns the `use` lines for the names in the code of a module.
fn imports(code: &str, plan: &Plan) -> String {
    let words = identifiers_in(code);
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
        "use crate::client::Client;
use crate::generated::operations;
use crate::typed::{{{}}};",
        used(&["Input", "Page", "RequestBuilder"]).join(", ")
    );
    text
}

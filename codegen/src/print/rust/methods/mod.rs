//! `core/src/generated/methods/`: `client.video().rooms().list(&query)`, one file per family.

mod presets;

use std::collections::BTreeSet;
use std::fmt::Write;

use super::identifiers::{identifier, pascal};
use super::models::{OperationTypes, Plan, ResponseType, RustType, TypeName};
use crate::error::{Error, Result};
use crate::generated_file::GeneratedFile;
use crate::names::{below_family, snake};
use crate::print::doc_sentences;
use crate::resolve::signature::{Payload, Signature};
use crate::resolve::table::{Entry, Table};
use crate::resolve::tree::Group;

const FOLDER: &str = "core/src/generated/methods";

/// The described operations as methods.
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
        let (path, module, name) = (&family.path, snake(&family.path), name(family));
        format!("/// Methods of `{path}`.\n#[cfg(feature = \"models-{module}\")]\npub fn {module}(&self) -> {module}::{name}<'_> {{\n{module}::{name}(ScopedClient::new(self))\n}}\n")
    });
    text += &accessors.collect::<Vec<_>>().join("\n");
    text + "}\n"
}

/// The group and all below it, outer ones first, as a reader comes to them.
fn outer_first<'a, 'b>(group: &'b Group<'a>) -> Vec<&'b Group<'a>> {
    std::iter::once(group).chain(group.groups.iter().flat_map(outer_first)).collect()
}

/// `Video` for the family, `Rooms` for a group in it.
fn name(group: &Group) -> String {
    pascal(below_family(&group.path))
}

fn resource(table: &Table, plan: &Plan, group: &Group) -> Result<String> {
    let (path, name) = (&group.path, name(group));
    let mut text = format!(
        "\n/// Methods of `{path}`.\n#[derive(Clone, Copy, Debug)]\npub struct {name}<'a>(pub(super) ScopedClient<'a>);\n\nimpl<'a> {name}<'a> {{\n
/// The same methods with options for each call.\n#[must_use]\npub fn with_options(self, options: &'a RequestOptions) -> Self {{\nSelf(self.0.with_options(options))\n}}\n"
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
    let (path, method, name) = (&group.path, identifier(group.name()), name(group));
    format!("\n/// Methods of `{path}`.\npub fn {method}(self) -> {name}<'a> {{\n{name}(self.0)\n}}\n")
}

fn method(table: &Table, plan: &Plan, entry: &Entry) -> Result<String> {
    let signature = Signature::of(table, entry)?;
    let types = plan.operations.get(entry.key).ok_or_else(|| Error::at(entry.key, "was not planned"))?;
    let path: Vec<_> = signature.path.iter().map(|value| identifier(value)).collect();
    let mut arguments: Vec<_> = path.iter().map(|value| format!("{value}: &str")).collect();
    let payload = payload(&signature, types);
    arguments.extend(payload.as_ref().map(|(name, kind)| format!("{name}: &{kind}")));
    let input = match (&payload, signature.payload) {
        (None, _) => "Input::none()".to_owned(),
        (Some((name, _)), Payload::Query) => format!("Input::query({name})"),
        (Some((name, _)), _) => format!("Input::body({name})"),
    };
    let (verb, return_type) = return_type(&types.response);
    let method = identifier(&snake(entry.name.rsplit('.').next().unwrap_or(entry.name)));
    let line = |text: &str| format!("/// {text}\n");
    let deprecation = deprecation(entry);
    Ok(format!(
        "\n{}///\n{}{deprecation}pub async fn {method}(self, {}) -> Result<{return_type}, Error> {{\nself.0.{verb}(&operations::{}, &[{}], {input}).await\n}}\n",
        line(entry.doc),
        line(&format!("{}. {}", entry.request(), doc_sentences::scopes(&entry.operation.scopes))),
        arguments.join(", "),
        entry.rust_path(),
        path.join(", "),
    ))
}

/// The attribute of a method that should not be used any more.
pub fn deprecation(entry: &Entry) -> &'static str {
    if entry.operation.deprecated { "#[deprecated = \"the API advises against it\"]\n" } else { "" }
}

fn payload(signature: &Signature, types: &OperationTypes) -> Option<(&'static str, String)> {
    let ty = types.body.as_ref().or(types.query.as_ref())?;
    Some((signature.payload_name()?, code(ty)))
}

/// The caller's method and what it gives.
pub fn return_type(response: &ResponseType) -> (&'static str, String) {
    match response {
        ResponseType::None => ("nothing", "()".to_owned()),
        ResponseType::Value(ty) => ("one", code(ty)),
        ResponseType::Page(ty) => ("page", format!("Page<{}>", code(ty))),
    }
}

/// A type as the methods' modules say it.
pub fn code(ty: &RustType) -> String {
    ty.code(&|TypeName { module, name }| format!("{module}::{name}"))
}

/// The `use` lines for what the code of a module names.
fn imports(code: &str, plan: &Plan) -> String {
    let uses = |name: &str| code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name);
    let named = |module: &&str| {
        let path = format!("{module}::");
        code.replace(&format!("operations::{path}"), "").contains(&path)
    };
    let modules: BTreeSet<&str> = plan.items.keys().map(|name| name.module.as_str()).filter(named).collect();
    let common = ["Map", "Secret", "Value"].into_iter().filter(|name| uses(name));
    let models: Vec<_> = modules.into_iter().chain(common).collect();
    let typed: Vec<_> = ["Input", "Page", "ScopedClient"].into_iter().filter(|name| uses(name)).collect();
    let mut text = String::new();
    text += if code.contains("BTreeMap<") { "use std::collections::BTreeMap;\n\n" } else { "" };
    if !models.is_empty() {
        let _ = writeln!(text, "use signalwire_models::{{{}}};\n", models.join(", "));
    }
    let _ = writeln!(
        text,
        "use crate::request::args::RequestOptions;\nuse crate::error::Error;\nuse crate::generated::operations;\nuse crate::typed::{{{}}};",
        typed.join(", ")
    );
    text
}

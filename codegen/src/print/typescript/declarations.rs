//! `js/generated/*.d.mts` and `js/generated/browser/*.d.mts`: signatures with their doc comments, and the types they name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use signalwire_api::{Operation, Parameter, Type};

use super::doc_comment;
use super::{BROWSER, presets, types, webhooks};
use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::print::doc_sentences;
use crate::print::usage_sentences;
use crate::resolve::signature::{ACCOUNT_SID, Payload, Signature};
use crate::resolve::table::{Entry, Table};
use crate::resolve::tree::Group;
use crate::resolve::webhooks::Webhook;

const COMMON: &str = "common";
/// Types that only `signalwire-client/webhooks` gives.
const WEBHOOKS: &str = "webhooks";
/// A longer signature has one argument to a line.
const LINE: usize = 111;

/// A folder of declarations.
struct Folder {
    path: &'static str,
    /// Leads to `js`.
    up: &'static str,
}

const NODE_BUILD: Folder = Folder { path: "js/generated", up: ".." };
const BROWSER_BUILD: Folder = Folder { path: BROWSER, up: "../.." };

/// One file per family, one for types that families share, and the class that holds the families, for Node and for browsers.
/// Webhooks go to servers.
pub fn files(table: &Table) -> Result<Vec<GeneratedFile>> {
    let mut files = NODE_BUILD.print(table, &Group::families(table), &Webhook::documented(table.api))?;
    files.extend(BROWSER_BUILD.print(table, &Group::public_families(table), &[])?);
    Ok(files)
}

impl Folder {
    fn print(&self, table: &Table, families: &[Group], webhooks: &[Webhook]) -> Result<Vec<GeneratedFile>> {
        let entries: Vec<_> = families.iter().flat_map(Group::operations).collect();
        let types = types::reachable_types(table.api, &entries, webhooks);
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        for family in families {
            texts.insert(&family.path, classes(table, family)?);
        }
        if !webhooks.is_empty() {
            texts.insert(WEBHOOKS, webhooks::declarations(table.api, webhooks));
        }
        let uses = usage_sentences::sentences(table, &entries);
        for (home, names) in &types {
            let text = texts.entry(home).or_default();
            for name in names {
                let kind = table.api.named(name).unwrap_or(&Type::Any);
                *text += &types::declaration(table, name, kind, uses.get(name.as_str()));
            }
        }
        let listed = texts.keys().filter(|name| **name != WEBHOOKS);
        let mut files = vec![self.file("index", &self.index(families, listed))];
        let whole =
            |(name, body): (&&str, &String)| self.file(name, &(self.imports(name, body, &types) + body));
        files.extend(texts.iter().map(whole));
        Ok(files)
    }

    fn file(&self, name: &str, text: &str) -> GeneratedFile {
        GeneratedFile::code(format!("{}/{name}.d.mts", self.path), file!(), text.trim_start())
    }

    fn index<'a>(&self, families: &[Group], texts: impl Iterator<Item = &'a &'a str>) -> String {
        let mut text = format!("import type {{ Resource }} from '{}/resource.mjs'\n", self.up);
        for family in families {
            let _ = writeln!(text, "import type {{ {} }} from './{}.mjs'", family.class(), family.path);
        }
        text.push('\n');
        for name in texts {
            let _ = writeln!(text, "export type * from './{name}.mjs'");
        }
        text += "\n/** The API's families. */\nexport declare class Api extends Resource {\n";
        text + &families.iter().map(property).collect::<Vec<_>>().join("\n") + "}\n"
    }

    /// `import` lines for what a text names.
    fn imports(&self, own: &str, body: &str, types: &BTreeMap<&str, BTreeSet<String>>) -> String {
        let mut text = String::new();
        let mut import = |names: Vec<String>, from: &str| {
            if !names.is_empty() {
                let _ = writeln!(text, "import type {{ {} }} from '{from}.mjs'", names.join(", "));
            }
        };
        let up = |name: &str| format!("{}/{name}", self.up);
        let named = |names: &[&str]| {
            names.iter().filter(|name| body.contains(**name)).map(|n| (*n).to_owned()).collect()
        };
        import(named(&["RequestOptions"]), &up("options"));
        import(named(&["PagePromise", "ResultPromise"]), &up("promise"));
        import(named(&["Resource"]), &up("resource"));
        import(named(&["OpenNumber", "OpenString"]), &up("types"));
        // A family has its own types and common ones; webhooks use those of any family.
        let type_modules =
            types.iter().filter(|(home, _)| **home != own && (**home == COMMON || own == WEBHOOKS));
        for (home, names) in type_modules {
            let named =
                names.iter().map(|name| crate::names::pascal(name)).filter(|name| contains_word(body, name));
            import(named.collect(), &format!("./{home}"));
        }
        text
    }
}

fn contains_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|part| part == word)
}

fn classes(table: &Table, family: &Group) -> Result<String> {
    let mut text = String::new();
    for group in family.inner_first() {
        let (path, class) = (&group.path, group.class());
        let _ = writeln!(
            text,
            "\n/** Methods of `client.{path}`. */\nexport declare class {class} extends Resource {{"
        );
        let properties = group.groups.iter().map(|group| Ok(property(group)));
        let methods = group.methods.iter().map(|(_, entry)| method(table, entry));
        let presets = group.presets.iter().map(|preset| presets::method(table, preset));
        text += &properties.chain(methods).chain(presets).collect::<Result<Vec<_>>>()?.join("\n");
        text += "}\n";
    }
    text.extend(family.operations().iter().filter_map(|entry| types::payload_declaration(table.api, entry)));
    Ok(text)
}

fn property(group: &Group) -> String {
    format!("  /** `client.{}` */\n  readonly {}: {}\n", group.path, group.name(), group.class())
}

fn method(table: &Table, entry: &Entry) -> Result<String> {
    let signature = Signature::of(table, entry)?;
    let mut arguments: Vec<_> = signature.path.iter().map(|name| format!("{name}: string")).collect();
    arguments.extend(payload(table, entry, &signature));
    arguments.push("options?: RequestOptions".to_owned());
    let name = entry.name.rsplit('.').next().unwrap_or(entry.name);
    let answer = promise_type(table, entry.operation, &signature);
    Ok(method_comment(table, entry, entry.doc, &entry.request(), &[])
        + &declaration(name, &arguments, &answer))
}

/// A method on one line, or with an argument to a line.
pub fn declaration(name: &str, arguments: &[String], answer: &str) -> String {
    let line = format!("  {name}({}): {answer}\n", arguments.join(", "));
    let broken = || format!("  {name}(\n    {},\n  ): {answer}\n", arguments.join(",\n    "));
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

/// The promise of an operation.
pub fn promise_type(table: &Table, operation: &Operation, signature: &Signature) -> String {
    let Some(kind) = &operation.answer else { return "ResultPromise<undefined>".to_owned() };
    let whole = types::expression(table.api, kind);
    match signature.items.as_deref().and_then(|field| item(table, kind, field)) {
        Some(item) => format!("PagePromise<{item}, {whole}>"),
        None => format!("ResultPromise<{whole}>"),
    }
}

fn item(table: &Table, answer: &Type, field: &str) -> Option<String> {
    let object = table.api.object(answer)?;
    match table.api.resolve(&object.fields.get(field)?.kind) {
        Type::List(list) => Some(types::expression(table.api, &list.items)),
        _ => None,
    }
}

/// What is said before a method: a sentence, the request, notes on arguments, errors.
pub fn method_comment(table: &Table, entry: &Entry, doc: &str, request: &str, notes: &[String]) -> String {
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
    parts.push("@throws {ValidationError} before anything is sent, if an argument does not fit.".to_owned());
    parts.push(format!("@throws {}.", thrown_classes(operation)));
    parts.push(
        "@throws {NetworkError} or {TimeoutError} without an answer, {AbortError} after `signal`.".to_owned(),
    );
    doc_comment::doc(&parts, 2)
}

fn parameter(table: &Table, value: &Parameter) -> Option<String> {
    let sentences = doc_sentences::sentences(table.api, &value.kind, None).join(" ");
    let is_documented = !sentences.is_empty() && value.name != ACCOUNT_SID;
    is_documented.then(|| format!("@param {} {sentences}", crate::names::camel(&value.name)))
}

/// `{AuthenticationError} on 401, {NotFoundError} on 404`, for each status that the API names, and 429, which any call can get.
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
    let clauses: Vec<_> =
        classes.iter().map(|(class, s)| format!("{{{class}}} on {}", s.join(" and "))).collect();
    clauses.join(", ")
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

//! `core/src/generated/operations/`: the operation table, one file per family.

use std::collections::BTreeMap;
use std::fmt::Write;

use signalwire_api::{Body, Command, Paging};

use super::schemas::{Printer, declaration, imports, uses};
use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::resolve::table::{Entry, Table};

const FOLDER: &str = "core/src/generated/operations";

/// Prints a module per family and the list of all operations.
pub fn files(table: &Table) -> Result<Vec<GeneratedFile>> {
    let mut modules: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    for entry in &table.entries {
        modules.entry(entry.module()).or_default().push(entry);
    }
    let declarations = modules.keys().map(|module| declaration(module)).collect::<String>();
    let mut files =
        vec![GeneratedFile::code(format!("{FOLDER}/mod.rs"), file!(), &list(table, &declarations))];
    for (module, entries) in &modules {
        files.push(module_file(table, module, entries)?);
    }
    Ok(files)
}

fn list(table: &Table, declarations: &str) -> String {
    let lines: Vec<_> = table.entries.iter().map(|entry| format!("    &{},\n", entry.rust_path())).collect();
    let public_count = table.public_count();
    format!(
        "//! The operations of the API. The bindings refer to an operation by its index in the list.\n\n{declarations}
use crate::operations::Operation;

/// The operations of this build.
#[cfg(feature = \"server\")]
pub(crate) static OPERATIONS: [&Operation; {}] = [
{}];

/// The operations of this build: those that need no API token.
#[cfg(not(feature = \"server\"))]
pub(crate) static OPERATIONS: [&Operation; {public_count}] = [
{}];
",
        lines.len(),
        lines.concat(),
        lines[..public_count].concat(),
    )
}

fn module_file(table: &Table, module: &str, entries: &[&Entry]) -> Result<GeneratedFile> {
    let mut rows = String::new();
    for entry in entries {
        rows += &row(table, entry)?;
    }
    let mut types = vec!["Auth", "Method", "Operation", "Paging"];
    for optional in ["Body", "Command", "Media"] {
        types.extend(rows.contains(&format!("{optional} {{")).then_some(optional));
        types.extend((optional == "Media" && rows.contains("Media::")).then_some(optional));
    }
    types.sort_unstable();
    let text = format!(
        "//! Operations of `{module}`.\n\n{}use crate::operations::{{{}}};\n{}{rows}",
        uses(&rows, table, ""),
        types.join(", "),
        imports(&rows),
    );
    Ok(GeneratedFile::code(format!("{FOLDER}/{module}.rs"), file!(), &text))
}

fn row(table: &Table, entry: &Entry) -> Result<String> {
    let operation = entry.operation;
    let printer = Printer { table, module: "" };
    let query =
        operation.query.iter().map(|p| printer.field(&p.name, &table.api.outline(&p.kind), p.required));
    let (verb, path) = entry.verb_and_path();
    let mut text =
        format!("\n/// `{}`\npub(crate) static {}: Operation = Operation {{\n", entry.key, entry.rust_name());
    let _ = writeln!(text, "name: {:?}, method: Method::{}, path: {path:?},", entry.name, capital(verb));
    let _ = writeln!(text, "auth: Auth::{:?}, scopes: &{:?},", operation.auth, operation.scopes);
    let _ = writeln!(text, "query: &[{}],", query.collect::<Result<Vec<_>>>()?.join(", "));
    let body = operation.body.as_ref().map(|body| self::body(&printer, body, operation.command.as_ref()));
    let body = body.transpose()?.map_or_else(|| "None".to_owned(), |body| format!("Some({body})"));
    let _ = writeln!(text, "body: {body}, paging: {},\n}};", paging(&table.api.paging(operation)));
    Ok(text)
}

fn body(printer: &Printer, body: &Body, command: Option<&Command>) -> Result<String> {
    let schema = printer.schema(&printer.table.api.outline(&body.kind))?;
    let command = command.map_or_else(
        || "None".to_owned(),
        |c| format!("Some(Command {{ name: {:?}, takes_id: {} }})", c.name, c.takes_id),
    );
    let (media, required) = (body.media, body.required);
    Ok(format!(
        "Body {{ media: Media::{media:?}, required: {required}, schema: {schema}, command: {command} }}"
    ))
}

fn paging(paging: &Paging) -> String {
    match paging {
        Paging::NextPageUri(items) => format!("Paging::NextPageUri({items:?})"),
        other => format!("Paging::{other:?}"),
    }
}

fn capital(verb: &str) -> String {
    let (first, rest) = verb.split_at(1);
    format!("{first}{}", rest.to_lowercase())
}

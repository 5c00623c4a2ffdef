//! `core/src/generated/schemas/`: the schemas that requests are validated against, one file per
//! family, one static per named type.

mod expression;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::error::{Error, Result};
use crate::generated_file::GeneratedFile;
use crate::names;
use crate::resolve::table::{PUBLIC, SWML, Table};
pub use expression::Printer;

const FOLDER: &str = "core/src/generated/schemas";

/// Prints a module per family and the list of modules.
pub fn files(table: &Table) -> Result<Vec<GeneratedFile>> {
    let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, home) in &table.type_modules {
        modules.entry(home).or_default().push(name);
    }
    let list = modules.keys().map(|module| declaration(module)).collect::<String>();
    let text = format!("//! Schemas of requests, one module per family.\n\n{list}");
    let mut files = vec![GeneratedFile::code(format!("{FOLDER}/mod.rs"), file!(), &text)];
    for (module, types) in modules {
        files.push(module_file(table, module, &types)?);
    }
    Ok(files)
}

/// Prints `mod fabric;`, behind the feature `server` unless the browser build contains the module.
pub fn declaration(module: &str) -> String {
    let gate = if module == PUBLIC { "" } else { "#[cfg(feature = \"server\")]\n" };
    format!("{gate}pub(crate) mod {module};\n")
}

/// Returns `use` lines for the schema modules that a text refers to.
pub fn uses(text: &str, table: &Table, own: &str) -> String {
    let modules: BTreeSet<_> = table.type_modules.values().filter(|home| *home != own).collect();
    let named = modules.into_iter().filter(|module| text.contains(&format!("&{module}::")));
    named.fold(String::new(), |all, module| all + &format!("use crate::generated::schemas::{module};\n"))
}

fn module_file(table: &Table, module: &str, types: &[&str]) -> Result<GeneratedFile> {
    let printer = Printer { table, module };
    let mut body = String::new();
    for name in types {
        let kind = table.api.named(name).ok_or_else(|| Error::at(name, "is not defined"))?;
        let kind = if module == SWML { table.api.flat(kind) } else { table.api.outline(kind) };
        let schema = printer.schema(&kind)?;
        let _ = write!(
            body,
            "\n/// `{name}`\npub(crate) static {}: Schema = {schema};\n",
            names::screaming(name)
        );
    }
    let text = format!(
        "//! Schemas of requests of `{module}`.\n\n{}{}{body}",
        uses(&body, table, module),
        imports(&body)
    );
    Ok(GeneratedFile::code(format!("{FOLDER}/{module}.rs"), file!(), &text))
}

/// Returns the `use` line for the schema types that a text contains.
pub fn imports(text: &str) -> String {
    let all = ["Field", "List", "NumberRule", "Object", "Schema", "StringRule", "Tag", "Union"];
    let starts = |name: &str| {
        text.match_indices(name).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            before.is_none_or(|c| !c.is_alphanumeric() && c != ':' && c != '"')
        })
    };
    let named: Vec<_> = all.into_iter().filter(|name| starts(name)).collect();
    if named.is_empty() {
        String::new()
    } else {
        format!("use crate::operations::schema::{{{}}};\n", named.join(", "))
    }
}

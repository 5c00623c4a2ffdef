//! `docs/api.md`: a table row per method.

use std::fmt::Write;

use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::names;
use crate::resolve::presets::Preset;
use crate::resolve::signature::Signature;
use crate::resolve::table::{Entry, Table};
use crate::resolve::tree::Group;
use crate::resolve::webhooks::Webhook;

/// Prints the page.
pub fn file(table: &Table) -> Result<GeneratedFile> {
    let families = Group::families(table);
    let documented: usize = families.iter().map(|family| family.operations().len()).sum();
    let mut text = format!(
        "# Methods

{documented} of the {} operations of the API. Optional arguments are marked with `?`. Any one of the scopes
suffices. Editors show types and limits, which `js/generated/*.ts` declares.

Rust has the same names in snake case, groups as methods, and options after the arguments:
`client.video().room_tokens().create(&body)`,
`client.calling().end(call_id, &params).options(options)`. See [core/README.md](../core/README.md).
",
        table.entries.len(),
    );
    for family in &families {
        let _ = writeln!(
            text,
            "\n## {}\n\n| method | request | scopes | |\n| --- | --- | --- | --- |",
            family.path
        );
        for entry in family.operations() {
            text += &line(table, &entry)?;
        }
        for preset in family.inner_first().into_iter().flat_map(|group| &group.presets) {
            text += &preset_line(table, preset)?;
        }
    }
    text += &webhooks(table);
    Ok(GeneratedFile::page("docs/api.md", file!(), &text))
}

fn preset_line(table: &Table, preset: &Preset) -> Result<String> {
    let signature = Signature::of(table, &preset.entry)?;
    let scopes = preset.entry.operation.scopes.join(", ");
    let arguments = preset.arguments(&signature).join(", ");
    Ok(format!(
        "| `{}({arguments}?, options?)` | {} | {scopes} | {} |\n",
        preset.name,
        preset.request(),
        preset.data.doc,
    ))
}

/// Prints the webhooks, under the names that `signalwire-client/webhooks` accepts.
fn webhooks(table: &Table) -> String {
    let documented = Webhook::documented(table.api);
    let mut text = String::new();
    if !documented.is_empty() {
        text += "\n## webhooks\n\n| name | type | sent to | |\n| --- | --- | --- | --- |\n";
    }
    for Webhook { name, doc, sent_to, .. } in documented {
        let _ = writeln!(text, "| `{name}` | `{}` | {sent_to} | {doc} |", names::pascal(name));
    }
    text
}

fn line(table: &Table, entry: &Entry) -> Result<String> {
    let signature = Signature::of(table, entry)?;
    let request = entry.request();
    let scopes = entry.operation.scopes.join(", ");
    Ok(format!(
        "| `{}({})` | {request} | {scopes} | {} |\n",
        entry.name,
        signature.names_with_marks().join(", "),
        entry.doc,
    ))
}

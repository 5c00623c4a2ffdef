//! `docs/api.md`: every described method on one line.

use std::fmt::Write;

use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::names;
use crate::resolve::presets::Preset;
use crate::resolve::signature::Signature;
use crate::resolve::table::{Entry, Table};
use crate::resolve::tree::Group;
use crate::resolve::webhooks::Webhook;

/// The page.
pub fn file(table: &Table) -> Result<GeneratedFile> {
    let families = Group::families(table);
    let described: usize = families.iter().map(|family| family.operations().len()).sum();
    let mut text = format!(
        "# Methods\n\n{described} of the {} operations of the API. Arguments in parentheses, `?` where they may be left out; any one\nof the scopes suffices. Types and limits stand in the editor, from `js/generated/*.d.mts`.\n\nRust has the same names in its own spelling, groups as methods, and options before the call: `client.video().room_tokens().create(&body)`,\n`client.calling().with_options(&options).end(call_id, &params)`. See [core/README.md](../core/README.md).\n",
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

/// What the API sends, under the names that `signalwire-client/webhooks` knows.
fn webhooks(table: &Table) -> String {
    let described = Webhook::documented(table.api);
    let mut text = String::new();
    if !described.is_empty() {
        text += "\n## webhooks\n\n| name | type | |\n| --- | --- | --- |\n";
    }
    for Webhook { name, doc, .. } in described {
        let _ = writeln!(text, "| `{name}` | `{}` | {doc} |", names::pascal(name));
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

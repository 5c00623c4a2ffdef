//! Presets in `js/generated/*.d.mts`.

use super::{declarations, types};
use crate::error::Result;
use crate::resolve::presets::{MORE, Preset};
use crate::resolve::signature::Signature;
use crate::resolve::table::Table;

/// The declaration of one method.
pub fn method(table: &Table, preset: &Preset) -> Result<String> {
    let entry = &preset.entry;
    let signature = Signature::of(table, entry)?;
    let filled: Vec<_> = preset.fields().map(|field| format!("'{field}'")).collect();
    let body = types::payload_type(table.api, entry).unwrap_or_default();
    let last =
        [format!("{MORE}?: Omit<{body}, {}>", filled.join(" | ")), "options?: RequestOptions".to_owned()];
    let names = preset.arguments(&signature);
    let required = names.iter().filter(|name| **name != MORE).map(|name| format!("{name}: string"));
    let arguments: Vec<_> = required.chain(last).collect();
    let value = &preset.data.value;
    let notes = [
        format!("@param {} Sent as `{}`.", value.name, value.field),
        format!("@param {MORE} Other fields of `{}`.", entry.name),
    ];
    let comment =
        declarations::method_comment(table, entry, preset.data.doc.as_str(), &preset.request(), &notes);
    let answer = declarations::promise_type(table, entry.operation, &signature);
    Ok(comment + &declarations::declaration(preset.method(), &arguments, &answer))
}

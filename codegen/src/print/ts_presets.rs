//! Presets in `js/generated/*.d.mts`.

use super::{ts_classes, ts_types};
use crate::error::Result;
use crate::presets::{MORE, Preset};
use crate::signature::Signature;
use crate::table::Table;

/// The declaration of one method.
pub fn method(table: &Table, preset: &Preset) -> Result<String> {
    let entry = &preset.entry;
    let signature = Signature::of(table, entry)?;
    let taken: Vec<_> = preset.fields().map(|field| format!("'{field}'")).collect();
    let body = ts_types::payload_type(table.api, entry).unwrap_or_default();
    let last =
        [format!("{MORE}?: Omit<{body}, {}>", taken.join(" | ")), "options?: RequestOptions".to_owned()];
    let names = preset.arguments(&signature);
    let given = names.iter().filter(|name| **name != MORE).map(|name| format!("{name}: string"));
    let arguments: Vec<_> = given.chain(last).collect();
    let facts = &preset.facts.value;
    let notes = [
        format!("@param {} Sent as `{}`.", facts.name, facts.field),
        format!("@param {MORE} Other fields of `{}`.", entry.name),
    ];
    let comment = ts_classes::comment(table, entry, preset.facts.doc.as_str(), &preset.request(), &notes);
    let answer = ts_classes::answer(table, entry.operation, &signature);
    Ok(comment + &ts_classes::declaration(preset.method(), &arguments, &answer))
}

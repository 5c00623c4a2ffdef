//! Presets in `core/src/generated/methods/`.

use super::super::identifiers::identifier;
use super::super::models::{Kind, Plan, RustType};
use crate::error::{Error, Result};
use crate::print::doc_sentences;
use crate::resolve::presets::{MORE, Preset};
use crate::resolve::signature::Signature;
use crate::resolve::table::Table;

/// One method: the caller's body with some fields filled in.
pub fn method(table: &Table, plan: &Plan, preset: &Preset) -> Result<String> {
    let entry = &preset.entry;
    let fail = |what: &str| Error::at(preset.name, what);
    let types = plan.operations.get(entry.key).ok_or_else(|| fail("calls what was not planned"))?;
    let body = types.body.as_ref().ok_or_else(|| fail("has no body to fill in"))?;
    let (path, value) = (Signature::of(table, entry)?.path, identifier(&preset.data.value.name));
    let mut arguments: Vec<_> = path.iter().map(|name| format!("{}: &str", identifier(name))).collect();
    arguments.extend([format!("{value}: &str"), format!("{MORE}: &{}", super::code(body))]);
    let fields = fields(plan, preset, body).ok_or_else(|| fail("fills in a field of another type"))?;
    let (verb, return_type) = super::return_type(&types.response);
    let body = super::code(body);
    Ok(format!(
        "\n/// {}\n///\n/// {}. {} `{MORE}` holds other fields.\n{}pub async fn {}(self, {}) -> Result<{return_type}, Error> {{\nlet body = {body} {{ {fields} ..{MORE}.clone() }};\nself.0.{verb}(&operations::{}, &[{}], Input::body(&body)).await\n}}\n",
        preset.data.doc,
        preset.request(),
        doc_sentences::scopes(&entry.operation.scopes),
        super::deprecation(entry),
        preset.rust_method(),
        arguments.join(", "),
        entry.rust_path(),
        path.iter().map(|name| identifier(name)).collect::<Vec<_>>().join(", "),
    ))
}

/// `call_handler: Some(…), call_relay_script_url: Some(url.to_owned()),`
fn fields(plan: &Plan, preset: &Preset, body: &RustType) -> Option<String> {
    let Kind::Struct { members, .. } = &plan.items.get(body.mention()?)?.kind else { return None };
    let assign = |wire: &str, value: &dyn Fn(&RustType) -> Option<String>| {
        let member = members.iter().find(|member| member.wire == wire)?;
        let value = value(&member.ty)?;
        let value = if member.required { value } else { format!("Some({value})") };
        Some(format!("{}: {value}, ", member.identifier))
    };
    let mut text = String::new();
    for (wire, value) in &preset.data.fixed {
        text += &assign(wire, &|ty| literal(plan, ty, value))?;
    }
    let value = format!("{}.to_owned()", identifier(&preset.data.value.name));
    let value = assign(&preset.data.value.field, &|ty| (*ty == RustType::String).then(|| value.clone()));
    Some(text + &value?)
}

fn literal(plan: &Plan, ty: &RustType, value: &str) -> Option<String> {
    let RustType::Named(name) = ty else { return None };
    let Kind::Enum(variants) = &plan.items.get(name)?.kind else { return None };
    let (variant, _) = variants.iter().find(|(_, text)| text == value)?;
    Some(format!("{}::{variant}", super::code(ty)))
}

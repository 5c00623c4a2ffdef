//! Presets in `core/src/generated/methods/`.

use super::super::identifiers::identifier;
use super::super::models::{Kind, Plan, Shape};
use crate::error::{Error, Result};
use crate::print::doc_sentences;
use crate::resolve::presets::{MORE, Preset};
use crate::resolve::signature::Signature;
use crate::resolve::table::Table;

/// One method: the caller's body with some fields filled in.
pub fn method(table: &Table, plan: &Plan, preset: &Preset) -> Result<String> {
    let entry = &preset.entry;
    let fail = |what: &str| Error::at(preset.name, what);
    let call = plan.calls.get(entry.key).ok_or_else(|| fail("calls what was not planned"))?;
    let body = call.body.as_ref().ok_or_else(|| fail("has no body to fill in"))?;
    let (path, value) = (Signature::of(table, entry)?.path, identifier(&preset.facts.value.name));
    let mut arguments: Vec<_> = path.iter().map(|name| format!("{}: &str", identifier(name))).collect();
    arguments.extend([format!("{value}: &str"), format!("{MORE}: &{}", super::code(body))]);
    let fields = fields(plan, preset, body).ok_or_else(|| fail("fills in a field of another type"))?;
    let (verb, answer) = super::answer(&call.answer);
    let body = super::code(body);
    Ok(format!(
        "\n/// {}\n///\n/// {}. {} `{MORE}` holds other fields.\n{}pub async fn {}(self, {}) -> Result<{answer}, Error> {{\nlet body = {body} {{ {fields} ..{MORE}.clone() }};\nself.0.{verb}(&operations::{}, &[{}], Input::body(&body)).await\n}}\n",
        preset.facts.doc,
        preset.request(),
        doc_sentences::scopes(&entry.operation.scopes),
        super::advice(entry),
        preset.rust_method(),
        arguments.join(", "),
        entry.rust_path(),
        path.iter().map(|name| identifier(name)).collect::<Vec<_>>().join(", "),
    ))
}

/// `call_handler: Some(…), call_relay_script_url: Some(url.to_owned()),`
fn fields(plan: &Plan, preset: &Preset, body: &Shape) -> Option<String> {
    let Kind::Struct { members, .. } = &plan.items.get(body.mention()?)?.kind else { return None };
    let assign = |wire: &str, value: &dyn Fn(&Shape) -> Option<String>| {
        let member = members.iter().find(|member| member.wire == wire)?;
        let value = value(&member.shape)?;
        let value = if member.required { value } else { format!("Some({value})") };
        Some(format!("{}: {value}, ", member.identifier))
    };
    let mut text = String::new();
    for (wire, value) in &preset.facts.fixed {
        text += &assign(wire, &|shape| literal(plan, shape, value))?;
    }
    let value = format!("{}.to_owned()", identifier(&preset.facts.value.name));
    let given = assign(&preset.facts.value.field, &|shape| (*shape == Shape::Text).then(|| value.clone()));
    Some(text + &given?)
}

fn literal(plan: &Plan, shape: &Shape, value: &str) -> Option<String> {
    let Shape::Named(name) = shape else { return None };
    let Kind::Enum(variants) = &plan.items.get(name)?.kind else { return None };
    let (variant, _) = variants.iter().find(|(_, text)| text == value)?;
    Some(format!("{}::{variant}", super::code(shape)))
}

//! Presets as typed methods.

use super::function::{Function, qualified};
use crate::error::{Error, Result};
use crate::print::doc_sentences;
use crate::print::rust::identifiers::identifier;
use crate::print::rust::models::{Kind, Plan, RustType};
use crate::resolve::presets::{MORE, Preset};
use crate::resolve::signature::Signature;
use crate::resolve::table::Table;

/// Prints the method of a preset, which fills in fields of the caller's body.
pub fn method(table: &Table, plan: &Plan, preset: &Preset) -> Result<String> {
    let entry = &preset.entry;
    let error = |what: &str| Error::at(preset.name, what);
    let types = plan.operations.get(entry.key).ok_or_else(|| error("its operation is not planned"))?;
    let body = types.body.as_ref().ok_or_else(|| error("its operation has no body"))?;
    let fields = fields(plan, preset, body).ok_or_else(|| error("a field has another type"))?;
    let value = identifier(&preset.data.value.name);
    let (path, body) = (Signature::of(table, entry)?.path, qualified(body));
    let scopes = doc_sentences::scopes(&entry.operation.scopes);
    let function = Function {
        entry,
        name: preset.rust_method(),
        summary: &preset.data.doc,
        details: format!("{}. {scopes} `{MORE}` contains the other fields.", preset.request()),
        path: path.iter().map(|name| identifier(name)).collect(),
        arguments: vec![format!("{value}: &str"), format!("{MORE}: &{body}")],
        prelude: format!("let body = {body} {{ {fields} ..{MORE}.clone() }};\n"),
        input: "Input::body(&body)".to_owned(),
        response: &types.response,
    };
    Ok(function.print())
}

/// Prints `call_handler: Some(…), call_relay_script_url: Some(url.to_owned()),`.
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
    let argument = assign(&preset.data.value.field, &|ty| (*ty == RustType::String).then(|| value.clone()));
    Some(text + &argument?)
}

fn literal(plan: &Plan, ty: &RustType, value: &str) -> Option<String> {
    let RustType::Named(name) = ty else { return None };
    let Kind::Enum(variants) = &plan.items.get(name)?.kind else { return None };
    let (variant, _) = variants.iter().find(|(_, string)| string == value)?;
    Some(format!("{}::{variant}", qualified(ty)))
}

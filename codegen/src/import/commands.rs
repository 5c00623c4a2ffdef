//! Call commands: operations that share a path and are selected by a field of the body.

use indexmap::IndexMap;
use signalwire_api::{Body, Command, Media, Object, Operation, Type};

use super::document::Document;
use super::listing::CommandRow;
use crate::error::Result;

/// Returns the operation of a command, based on the operation that all commands share.
pub fn command(
    row: &CommandRow,
    shared: &Operation,
    rest: &Document,
    types: &IndexMap<String, Type>,
) -> Result<Operation> {
    let mut section = rest.schema(&row.schema)?;
    let mut fields = section.section("properties")?;
    let literal = fields.section("command")?.strings("enum")?;
    if literal != [row.command.as_str()] {
        return Err(section.error(format!("expected command {}, got {literal:?}", row.command)));
    }
    let takes_id = fields.take("id").is_some();
    let kind = rest.reader().kind(&fields.require("params")?, &format!("{}.params", row.schema))?;
    fields.finish()?;
    let body = Body { media: Media::Json, required: !accepts_empty(&kind, types), kind };
    let command = Command { name: row.command.clone(), takes_id };
    Ok(Operation { body: Some(body), command: Some(command), ..shared.clone() })
}

/// Whether `{}` is a value. `params` is always sent, but the caller may omit it in this case.
fn accepts_empty(kind: &Type, types: &IndexMap<String, Type>) -> bool {
    let named = |name: &String| types.get(name).is_some_and(|kind| accepts_empty(kind, types));
    let optional = |object: &Object| object.fields.values().all(|field| !field.required);
    match kind {
        Type::Ref(name) => named(name),
        Type::Object(object) => optional(object) && object.extends.as_ref().is_none_or(named),
        Type::Union(union) => union.of.iter().any(|choice| accepts_empty(choice, types)),
        _ => false,
    }
}

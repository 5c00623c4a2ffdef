//! What the documents lack, from `api/amendments.json`: people write it, with the reason, until the documents have it.

use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;
use signalwire_api::{Field, Type};

use crate::failure::{Failure, Outcome};
use crate::read_json;

/// What a named type lacks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Amendment {
    #[serde(rename = "because")]
    _because: String,
    /// Values of an enum.
    #[serde(default)]
    values: Vec<Value>,
    /// Fields of an object.
    #[serde(default)]
    fields: IndexMap<String, Field>,
}

/// Adds what is lacking. Fails when it is not lacking any more.
pub fn amend(types: &mut IndexMap<String, Type>, at: &Path) -> Outcome<()> {
    if !at.exists() {
        return Ok(());
    }
    let all: IndexMap<String, Amendment> =
        serde_json::from_value(read_json(at)?).map_err(|e| Failure::file(at, e))?;
    for (name, amendment) in all {
        let kind = types.get_mut(&name).ok_or_else(|| Failure::at(&name, "is amended and not described"))?;
        add(kind, amendment).map_err(|what| Failure::at(&name, what))?;
    }
    Ok(())
}

fn add(kind: &mut Type, amendment: Amendment) -> Result<(), String> {
    match kind {
        Type::Enum(values) if amendment.fields.is_empty() => {
            for value in amendment.values {
                if values.contains(&value) {
                    return Err(format!("has {value} without the amendment"));
                }
                values.push(value);
            }
        }
        Type::Object(object) if amendment.values.is_empty() => {
            for (name, field) in amendment.fields {
                if object.fields.insert(name.clone(), field).is_some() {
                    return Err(format!("has {name} without the amendment"));
                }
            }
        }
        _ => return Err("is amended as what it is not".to_owned()),
    }
    Ok(())
}

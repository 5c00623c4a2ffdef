//! Corrections of the documents, from `api/amendments.json`. They are written by hand, with the
//! reason, and removed once the documents contain them.

use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use signalwire_api::{Field, Type, Union};

use super::families::NamedOperation;
use crate::error::{Error, Result};
use crate::read_json;

/// The missing parts of a named type.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Amendment {
    #[serde(rename = "because")]
    _because: String,
    /// Missing values of an enum.
    #[serde(default)]
    values: Vec<Value>,
    /// Missing fields of an object.
    #[serde(default)]
    fields: IndexMap<String, Field>,
    /// Missing types of known fields of an object.
    #[serde(default)]
    also: IndexMap<String, Vec<Type>>,
}

/// The correction of an operation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Correction {
    #[serde(rename = "because")]
    _because: String,
    /// The type of the response.
    response: Type,
}

/// The content of the file: types by name, operations by key.
#[derive(Default)]
pub struct Amendments {
    types: IndexMap<String, Amendment>,
    operations: IndexMap<String, Correction>,
}

impl Amendments {
    /// Reads the file. A missing file contains no corrections.
    pub fn read(at: &Path) -> Result<Self> {
        if !at.exists() {
            return Ok(Self::default());
        }
        let all: IndexMap<String, Value> =
            serde_json::from_value(read_json(at)?).map_err(|e| Error::file(at, e))?;
        // The key of an operation contains a space (`GET /path`), the name of a type does not.
        let (operations, types): (IndexMap<_, _>, IndexMap<_, _>) =
            all.into_iter().partition(|(name, _)| name.contains(' '));
        Ok(Self { types: parse_values(types, at)?, operations: parse_values(operations, at)? })
    }

    /// Adds the missing parts of types. Fails if a part is not missing.
    pub fn amend_types(&self, types: &mut IndexMap<String, Type>) -> Result<()> {
        for (name, amendment) in &self.types {
            let kind = types.get_mut(name).ok_or_else(|| not_in_documents(name))?;
            add(kind, amendment).map_err(|what| Error::at(name, what))?;
        }
        Ok(())
    }

    /// Corrects the responses of operations. Fails if a response needs no correction.
    pub fn correct_responses(&self, operations: &mut [NamedOperation]) -> Result<()> {
        for (key, correction) in &self.operations {
            let named =
                operations.iter_mut().find(|one| &one.key == key).ok_or_else(|| not_in_documents(key))?;
            let response = named.operation.response.replace(correction.response.clone());
            if response.as_ref() == Some(&correction.response) {
                return Err(Error::at(key, "has this response without the amendment"));
            }
        }
        Ok(())
    }
}

fn parse_values<T: DeserializeOwned>(
    all: impl IntoIterator<Item = (String, Value)>,
    at: &Path,
) -> Result<IndexMap<String, T>> {
    let read = |(name, value)| Ok((name, serde_json::from_value(value).map_err(|e| Error::file(at, e))?));
    all.into_iter().map(read).collect()
}

fn not_in_documents(name: &str) -> Error {
    Error::at(name, "is amended but not defined")
}

fn add(kind: &mut Type, amendment: &Amendment) -> Result<(), String> {
    match kind {
        Type::Enum(values) if amendment.fields.is_empty() => {
            for value in &amendment.values {
                if values.contains(value) {
                    return Err(format!("has {value} without the amendment"));
                }
                values.push(value.clone());
            }
        }
        Type::Object(object) if amendment.values.is_empty() => {
            for (name, field) in &amendment.fields {
                if object.fields.insert(name.clone(), field.clone()).is_some() {
                    return Err(format!("has {name} without the amendment"));
                }
            }
            for (name, kinds) in &amendment.also {
                let field = object.fields.get_mut(name).ok_or_else(|| format!("has no field {name}"))?;
                widen(&mut field.kind, kinds)
                    .map_err(|kind| format!("accepts {kind:?} as {name} without the amendment"))?;
            }
        }
        _ => return Err("is of another kind than its amendment".to_owned()),
    }
    Ok(())
}

/// Adds choices to a type. Fails with a choice that the type has already.
fn widen(kind: &mut Type, more: &[Type]) -> Result<(), Type> {
    let mut of = match &*kind {
        Type::Union(union) => union.of.clone(),
        other => vec![other.clone()],
    };
    for choice in more {
        if of.contains(choice) {
            return Err(choice.clone());
        }
        of.push(choice.clone());
    }
    *kind = Type::Union(Box::new(Union { of, tag: None }));
    Ok(())
}

//! What the documents lack or say wrongly, from `api/amendments.json`: people write it, with the reason, until the documents have it.

use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use signalwire_api::{Field, Type, Union};

use super::families::NamedOperation;
use crate::error::{Error, Result};
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
    /// Types that known fields of an object take too.
    #[serde(default)]
    also: IndexMap<String, Vec<Type>>,
}

/// What the documents say wrongly of an operation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Correction {
    #[serde(rename = "because")]
    _because: String,
    /// The type of the answer.
    answer: Type,
}

/// All that the file says: of types by their names, of operations by their keys.
#[derive(Default)]
pub struct Amendments {
    types: IndexMap<String, Amendment>,
    operations: IndexMap<String, Correction>,
}

impl Amendments {
    /// Reads the file; without one there is nothing to amend.
    pub fn read(at: &Path) -> Result<Self> {
        if !at.exists() {
            return Ok(Self::default());
        }
        let all: IndexMap<String, Value> =
            serde_json::from_value(read_json(at)?).map_err(|e| Error::file(at, e))?;
        // A key is a verb and a path; no name of a type has a space.
        let (operations, types): (IndexMap<_, _>, IndexMap<_, _>) =
            all.into_iter().partition(|(name, _)| name.contains(' '));
        Ok(Self { types: parse_values(types, at)?, operations: parse_values(operations, at)? })
    }

    /// Adds what types lack. Fails when it is not lacking any more.
    pub fn amend_types(&self, types: &mut IndexMap<String, Type>) -> Result<()> {
        for (name, amendment) in &self.types {
            let kind = types.get_mut(name).ok_or_else(|| not_in_documents(name))?;
            add(kind, amendment).map_err(|what| Error::at(name, what))?;
        }
        Ok(())
    }

    /// Corrects what operations answer. Fails when there is nothing to correct any more.
    pub fn correct_responses(&self, operations: &mut [NamedOperation]) -> Result<()> {
        for (key, correction) in &self.operations {
            let named =
                operations.iter_mut().find(|one| &one.key == key).ok_or_else(|| not_in_documents(key))?;
            let answer = named.operation.answer.replace(correction.answer.clone());
            if answer.as_ref() == Some(&correction.answer) {
                return Err(Error::at(key, "answers so without the amendment"));
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
    Error::at(name, "is amended and not described")
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
                let field = object.fields.get_mut(name).ok_or_else(|| format!("has no {name}"))?;
                widen(&mut field.kind, kinds).map_err(|kind| format!("takes {kind:?} as {name} already"))?;
            }
        }
        _ => return Err("is amended as what it is not".to_owned()),
    }
    Ok(())
}

/// Adds choices to a type; fails with one that it has already.
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

//! Unions whose objects have one field each, with a distinct name: the steps of a SWML section.

use crate::json::{Map, Value};
use crate::operations::schema::{Schema, Union};

/// The branches of such a union, by the names of their fields.
pub(super) struct Keyed(Vec<(&'static str, &'static Schema)>);

impl Keyed {
    /// Returns `None` unless at least two branches are objects, and every object has exactly one
    /// required field and allows no other.
    pub(super) fn of(union: &'static Union) -> Option<Self> {
        let mut branches: Vec<(&str, &Schema)> = Vec::new();
        for branch in union.of {
            match object_key(branch) {
                Key::Single(name) if branches.iter().any(|(known, _)| *known == name) => return None,
                Key::Single(name) => branches.push((name, branch)),
                Key::Ambiguous => return None,
                Key::NotAnObject => {}
            }
        }
        (branches.len() > 1).then_some(Self(branches))
    }

    /// The branch that has one of these fields.
    pub(super) fn branch(&self, fields: &Map<String, Value>) -> Option<&'static Schema> {
        self.0.iter().find(|(name, _)| fields.contains_key(*name)).map(|(_, branch)| *branch)
    }

    /// The names of the fields.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(name, _)| *name)
    }
}

/// The field that identifies an object.
enum Key {
    Single(&'static str),
    Ambiguous,
    NotAnObject,
}

fn object_key(schema: &'static Schema) -> Key {
    match schema {
        Schema::Ref(inner) | Schema::Nullable(inner) => object_key(inner),
        Schema::Object(object) => match object.fields {
            [only] if only.required && object.rest.is_none() => Key::Single(only.name),
            _ => Key::Ambiguous,
        },
        Schema::Any | Schema::Union(_) => Key::Ambiguous,
        _ => Key::NotAnObject,
    }
}

//! Objects: known, unknown and missing fields.

use super::ValuePath;
use super::describe::{Count, Expected, Got, constant};
use super::validator::Validator;
use super::violation::ViolationKind;
use crate::json::{Map, Value};
use crate::operations::schema::{Field, Object, Schema};

impl Validator {
    pub(super) fn object(&mut self, object: &Object, schema: &Schema, value: &Value, path: ValuePath<'_>) {
        match value.as_object() {
            Some(fields) => self.fields(object, fields, path),
            None => self.other_kind(schema, value, path),
        }
    }

    /// Validates the fields of the value, then reports missing ones.
    pub(super) fn fields(&mut self, object: &Object, values: &Map<String, Value>, path: ValuePath<'_>) {
        for (name, value) in values {
            if self.is_over() {
                return;
            }
            match object.fields.iter().find(|field| field.name == name) {
                Some(field) => self.value(&field.schema, value, ValuePath::Field(&path, name)),
                None => self.unknown_field(object, name, value, ValuePath::Field(&path, name)),
            }
        }
        for field in object.fields.iter().filter(|field| field.required && !values.contains_key(field.name)) {
            self.missing(field, ValuePath::Field(&path, field.name));
        }
        self.count(Count(values.len(), "field"), (object.min_fields, object.max_fields), path);
    }

    fn unknown_field(&mut self, object: &Object, name: &str, value: &Value, path: ValuePath<'_>) {
        if let Some(rest) = &object.rest {
            return self.value(rest, value, path);
        }
        let hint = self.hint(name, object.fields.iter().map(|it| it.name));
        let expected = match object.fields {
            [] => "no fields",
            _ => "a known field",
        };
        self.report(ViolationKind::Unknown, path, &expected, &Got(value), hint);
    }

    fn missing(&mut self, field: &Field, path: ValuePath<'_>) {
        let kind =
            if constant(&field.schema).is_some() { ViolationKind::Constant } else { ViolationKind::Missing };
        self.report(kind, path, &Expected(&field.schema), &"nothing", None);
    }
}

//! Objects: known, unknown and missing fields.

use super::Place;
use super::check::Check;
use super::describe::{Count, Expected, Got, constant};
use super::found::Mistake;
use crate::json::{Map, Value};
use crate::schema::{Field, Object, Schema};

impl Check {
    pub(super) fn object(&mut self, object: &Object, schema: &Schema, value: &Value, place: Place<'_>) {
        match value.as_object() {
            Some(fields) => self.fields(object, fields, place),
            None => self.other_kind(schema, value, place),
        }
    }

    /// Checks the fields that are there, then those that are not.
    pub(super) fn fields(&mut self, object: &Object, values: &Map<String, Value>, place: Place<'_>) {
        for (name, value) in values {
            if self.is_over() {
                return;
            }
            match object.fields.iter().find(|field| field.name == name) {
                Some(field) => self.value(&field.schema, value, Place::Field(&place, name)),
                None => self.other(object, name, value, Place::Field(&place, name)),
            }
        }
        for field in object.fields.iter().filter(|field| field.required && !values.contains_key(field.name)) {
            self.missing(field, Place::Field(&place, field.name));
        }
        self.count(Count(values.len(), "field"), (object.min_fields, object.max_fields), place);
    }

    fn other(&mut self, object: &Object, name: &str, value: &Value, place: Place<'_>) {
        if let Some(rest) = &object.rest {
            return self.value(rest, value, place);
        }
        let hint = self.hint(name, object.fields.iter().map(|it| it.name));
        let expected = match object.fields {
            [] => format_args!("no fields"),
            _ => format_args!("a known field"),
        };
        self.report(Mistake::Unknown, place, expected, format_args!("{}", Got(value)), hint);
    }

    fn missing(&mut self, field: &Field, place: Place<'_>) {
        let mistake = if constant(&field.schema).is_some() { Mistake::Constant } else { Mistake::Missing };
        let expected = format_args!("{}", Expected(&field.schema));
        self.report(mistake, place, expected, format_args!("nothing"), None);
    }
}

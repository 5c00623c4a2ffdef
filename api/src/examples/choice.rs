//! Selects the type of a union that matches the attributes.

use crate::{Tag, Type, Union};
use serde_json::{Map, Value};

use super::{ExampleBuilder, conforms};

impl ExampleBuilder<'_> {
    /// The extension of a tagged base type; the first one if the attributes do not contain the tag.
    pub(super) fn extension(tag: &Tag, attributes: &Map<String, Value>) -> Option<Type> {
        let input = attributes.get(&tag.field).and_then(Value::as_str).and_then(|value| tag.types.get(value));
        input.or_else(|| tag.types.values().next()).map(|name| Type::Ref(name.clone()))
    }

    /// The tagged choice, else the first one that is compatible with the attributes, else the first
    /// one.
    pub(super) fn choose<'t>(&self, union: &'t Union, attribute: Option<&Value>) -> &'t Type {
        let attributes = attribute.and_then(Value::as_object);
        let conforming =
            || union.of.iter().find(|kind| attribute.is_some_and(|value| self.is_compatible(kind, value)));
        let tagged = || {
            let tag = union.tag.as_ref()?;
            let name = tag.types.get(attributes?.get(&tag.field)?.as_str()?)?;
            union.of.iter().find(|kind| matches!(kind, Type::Ref(own) if own == name))
        };
        tagged().or_else(conforming).unwrap_or_else(|| first_real(union))
    }

    /// The value conforms, except for fields that the type does not contain.
    fn is_compatible(&self, kind: &Type, value: &Value) -> bool {
        let (Some(object), Some(attributes)) = (self.api.object(kind), value.as_object()) else {
            return conforms(self.api, kind, value);
        };
        object.fields.iter().all(|(name, field)| match attributes.get(name) {
            Some(attribute) => conforms(self.api, &field.kind, attribute),
            None => !field.required,
        })
    }
}

fn first_real(union: &Union) -> &Type {
    const NOTHING: &Type = &Type::Null;
    union.of.iter().find(|kind| !matches!(kind, Type::Null)).unwrap_or(NOTHING)
}

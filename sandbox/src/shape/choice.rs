//! Which of several types the facts are of.

use serde_json::{Map, Value};
use signalwire_api::{Tag, Type, Union};

use super::{Shaper, fits};

impl Shaper<'_> {
    /// The type that a tagged base stands for; its first extension when the facts do not say.
    pub(super) fn extension(tag: &Tag, facts: &Map<String, Value>) -> Option<Type> {
        let said = facts.get(&tag.field).and_then(Value::as_str).and_then(|value| tag.types.get(value));
        said.or_else(|| tag.types.values().next()).map(|name| Type::Ref(name.clone()))
    }

    /// The choice that the facts are of: the tagged one, else one that they suit, else the first.
    pub(super) fn choose<'t>(&self, union: &'t Union, fact: Option<&Value>) -> &'t Type {
        let facts = fact.and_then(Value::as_object);
        let fitting = || union.of.iter().find(|kind| fact.is_some_and(|value| self.suits(kind, value)));
        let tagged = || {
            let tag = union.tag.as_ref()?;
            let name = tag.types.get(facts?.get(&tag.field)?.as_str()?)?;
            union.of.iter().find(|kind| matches!(kind, Type::Ref(own) if own == name))
        };
        tagged().or_else(fitting).unwrap_or_else(|| first_real(union))
    }

    /// The value fits, apart from fields that the type does not know.
    fn suits(&self, kind: &Type, value: &Value) -> bool {
        let (Some(object), Some(facts)) = (self.api.object(kind), value.as_object()) else {
            return fits(self.api, kind, value);
        };
        object.fields.iter().all(|(name, field)| match facts.get(name) {
            Some(fact) => fits(self.api, &field.kind, fact),
            None => !field.required,
        })
    }
}

fn first_real(union: &Union) -> &Type {
    const NOTHING: &Type = &Type::Null;
    union.of.iter().find(|kind| !matches!(kind, Type::Null)).unwrap_or(NOTHING)
}

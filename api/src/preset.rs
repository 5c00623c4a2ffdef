//! Presets: methods that fill in a part of another method's body.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::load::{Api, LoadError};
use crate::types::Type;

/// A row of `presets/`: an operation with a part of its body given. The key is the JS name,
/// `phoneNumbers.setSwmlWebhook`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    /// The key of the operation that is called.
    pub operation: String,
    /// Fields of the body and their values.
    pub fixed: IndexMap<String, String>,
    /// The one field that the caller must give.
    pub value: PresetValue,
    /// One sentence of ours.
    pub doc: String,
}

/// The argument of a preset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PresetValue {
    /// The argument's name in JS.
    pub name: String,
    /// The field of the body.
    pub field: String,
}

impl Preset {
    /// Fails unless the operation takes what the preset gives it: texts, and of an enum one of its
    /// values.
    pub(crate) fn check(&self, name: &str, api: &Api) -> Result<(), LoadError> {
        let fail = |what: String| Err(LoadError(format!("{name}: {what}")));
        let Some((_, operation)) = api.operations().find(|(key, _)| *key == self.operation) else {
            return fail(format!("there is no {}", self.operation));
        };
        let body = operation.body.as_ref().and_then(|body| api.object(&body.kind)).unwrap_or_default();
        let given = self.fixed.iter().map(|(field, value)| (field, Some(value.as_str())));
        for (field, value) in given.chain([(&self.value.field, None)]) {
            let fits = body.fields.get(field).is_some_and(|found| match api.resolve(&found.kind) {
                Type::String(_) => true,
                Type::Enum(values) => values.iter().any(|one| one.as_str() == value),
                _ => false,
            });
            if !fits {
                return fail(format!("the body has no such {field}"));
            }
        }
        Ok(())
    }
}

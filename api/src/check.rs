//! Consistency checks of the loaded data.

use std::fmt;
use std::path::Path;

use indexmap::IndexMap;

use crate::api::Api;
use crate::preset::Preset;
use crate::types::Type;

/// The reason why the folder cannot be loaded, with the file or key.
#[derive(Debug)]
pub struct LoadError(pub String);

impl LoadError {
    pub(crate) fn at(path: &Path, error: impl fmt::Display) -> Self {
        Self(format!("{}: {error}", path.display()))
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for LoadError {}

impl Api {
    /// Checks names, references and presets.
    pub(crate) fn check(&self) -> Result<(), LoadError> {
        let operations = self.operations().map(|(key, _)| (key, "operation"));
        let known: IndexMap<_, _> =
            operations.chain(self.webhooks().map(|(key, _)| (key, "webhook"))).collect();
        let mut names = IndexMap::new();
        for (key, what) in &known {
            let row =
                self.surface.get(*key).ok_or_else(|| LoadError(format!("{key}: the {what} has no name")))?;
            if let Some(other) = names.insert(&row.name, key) {
                return Err(LoadError(format!("{}: duplicate name of {other} and {key}", row.name)));
            }
        }
        self.check_mentions()?;
        self.presets.iter().try_for_each(|(name, preset)| match names.get(name) {
            Some(key) => Err(LoadError(format!("{name}: duplicate name of {key} and a preset"))),
            None => self.check_preset(name, preset),
        })?;
        match self.surface.keys().find(|key| !known.contains_key(key.as_str())) {
            Some(key) => Err(LoadError(format!("{key}: the name has no operation"))),
            None => Ok(()),
        }
    }

    fn check_mentions(&self) -> Result<(), LoadError> {
        let types = self.families.values().flat_map(|family| &family.types);
        let by_types =
            types.flat_map(|(name, kind)| kind.mentions().into_iter().map(move |m| (name.as_str(), m)));
        let by_operations =
            self.operations().flat_map(|(key, o)| o.mentions().into_iter().map(move |m| (key, m)));
        let by_webhooks = self
            .webhooks()
            .flat_map(|(key, webhook)| webhook.body.kind.mentions().into_iter().map(move |m| (key, m)));
        match by_types.chain(by_operations).chain(by_webhooks).find(|(_, name)| self.named(name).is_none()) {
            Some((at, name)) => Err(LoadError(format!("{at}: the type {name} is not defined"))),
            None => Ok(()),
        }
    }

    /// Fails unless the body of the operation has the fields of the preset: strings, or enums that
    /// contain the fixed value.
    fn check_preset(&self, name: &str, preset: &Preset) -> Result<(), LoadError> {
        let fail = |what: String| Err(LoadError(format!("{name}: {what}")));
        let Some((_, operation)) = self.operations().find(|(key, _)| *key == preset.operation) else {
            return fail(format!("the operation {} does not exist", preset.operation));
        };
        let body = operation.body.as_ref().and_then(|body| self.object(&body.kind)).unwrap_or_default();
        let fields = preset.fixed.iter().map(|(field, value)| (field, Some(value.as_str())));
        for (field, value) in fields.chain([(&preset.value.field, None)]) {
            let fits = body.fields.get(field).is_some_and(|found| match self.resolve(&found.kind) {
                Type::String(_) => true,
                Type::Enum(values) => values.iter().any(|one| one.as_str() == value),
                _ => false,
            });
            if !fits {
                return fail(format!("the body has no matching field {field}"));
            }
        }
        Ok(())
    }
}

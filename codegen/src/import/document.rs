//! An OpenAPI document: its types, and its operations as long as they are not read.

use std::path::Path;

use indexmap::IndexMap;
use serde_json::{Map, Value};
use signalwire_api::{Method, Type};

use super::schema::Schemas;
use super::section::Section;
use crate::error::{Error, Result};
use crate::read_json;

/// Keywords of the document that describe neither requests nor responses.
const IGNORED_KEYWORDS: [&str; 5] = ["openapi", "info", "tags", "servers", "security"];

/// A document with the operations that are not read yet.
pub struct Document {
    name: String,
    prefix: &'static str,
    base: &'static str,
    schemas: Map<String, Value>,
    parameters: Map<String, Value>,
    /// Operations by path below `base`, then by verb in lower case.
    paths: Map<String, Value>,
    /// Webhooks by name, then by verb in lower case.
    pub webhooks: Map<String, Value>,
}

impl Document {
    /// Reads `<folder>/<name>.json`. Its paths are relative to `base`, and its types get the
    /// prefix.
    pub fn read(folder: &Path, name: &str, base: &'static str, prefix: &'static str) -> Result<Self> {
        let mut root = Section::new(&read_json(&folder.join(format!("{name}.json")))?, name)?;
        for keyword in IGNORED_KEYWORDS {
            root.take(keyword);
        }
        let mut components = root.section("components")?;
        components.take("securitySchemes");
        let webhooks =
            if root.has("webhooks") { root.section("webhooks")?.entries().collect() } else { Map::new() };
        let document = Self {
            webhooks,
            name: name.to_owned(),
            prefix,
            base,
            schemas: components.section("schemas")?.entries().collect(),
            parameters: components.section("parameters")?.entries().collect(),
            paths: root.section("paths")?.entries().collect(),
        };
        components.finish()?;
        root.finish()?;
        Ok(document)
    }

    /// Reads all named types.
    pub fn types(&self) -> Result<IndexMap<String, Type>> {
        self.reader().types()
    }

    /// Returns a schema by its name in the document.
    pub fn schema(&self, name: &str) -> Result<Section> {
        let value = self
            .schemas
            .get(name)
            .ok_or_else(|| Error::at(&self.name, format!("type {name} is not defined")))?;
        Section::new(value, name)
    }

    /// Returns the reader of the schemas.
    pub fn reader(&self) -> Schemas<'_> {
        Schemas::new(&self.schemas, self.prefix)
    }

    /// Removes an operation.
    pub fn take(&mut self, method: Method, path: &str) -> Result<Section> {
        let at = format!("{}: {} {path}", self.name, method.as_str());
        let below = path.strip_prefix(self.base).unwrap_or(path);
        let verbs = self.paths.get_mut(below).and_then(Value::as_object_mut);
        let value = verbs.and_then(|verbs| verbs.remove(&method.as_str().to_lowercase()));
        Section::new(&value.ok_or_else(|| Error::at(&at, "no such operation"))?, at)
    }

    /// Resolves a parameter that is a reference.
    pub fn parameter<'a>(&'a self, value: &'a Value) -> Result<&'a Value> {
        let Some(target) = value["$ref"].as_str() else { return Ok(value) };
        let name = target.rsplit('/').next().unwrap_or_default();
        self.parameters.get(name).ok_or_else(|| Error::at(&self.name, format!("`{target}` is not defined")))
    }

    /// Fails if an operation was not read.
    pub fn finish(self) -> Result<()> {
        let left = self.paths.iter().find(|(_, verbs)| verbs.as_object().is_none_or(|v| !v.is_empty()));
        match left {
            Some((path, _)) => Err(Error::at(format!("{}: {path}", self.name), "operation without a name")),
            None => Ok(()),
        }
    }
}

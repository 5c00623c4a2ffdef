//! Converts JSON Schema to `Type`, as far as the documents use it.

use indexmap::IndexMap;
use serde_json::{Map, Value};
use signalwire_api::{Field, List, Object, Tag, Type, Union};

use super::limits::{number_rule, share_limits, string_rule};
use super::section::Section;
use crate::error::Result;

/// Reads the schemas of one document.
pub struct Schemas<'a> {
    components: &'a Map<String, Value>,
    /// The prefix of each type name, because the documents have separate namespaces.
    prefix: &'a str,
    /// The prefix of a reference to a named type.
    pointer: &'static str,
}

impl<'a> Schemas<'a> {
    pub fn new(components: &'a Map<String, Value>, prefix: &'a str) -> Self {
        Self { components, prefix, pointer: "#/components/schemas/" }
    }

    /// Reads a JSON Schema with `$defs`.
    pub fn definitions(definitions: &'a Map<String, Value>, prefix: &'a str) -> Self {
        Self { components: definitions, prefix, pointer: "#/$defs/" }
    }

    /// Reads all named types of the document.
    pub fn types(&self) -> Result<IndexMap<String, Type>> {
        let named = |(name, value): (&String, &Value)| {
            let full = self.full_name(name);
            Ok((full.clone(), self.kind(value, &full)?))
        };
        self.components.iter().map(named).collect()
    }

    /// Reads the schema of a field or parameter, which may have a default and be deprecated.
    pub fn field(&self, value: &Value, at: &str, required: bool) -> Result<Field> {
        let mut section = Section::new(value, at)?;
        let default = section.take("default");
        let deprecated = section.boolean("deprecated")?;
        let kind = self.read(section)?;
        Ok(Field { kind, required, deprecated, default, doc: String::new() })
    }

    /// Reads a schema at any other position.
    pub fn kind(&self, value: &Value, at: &str) -> Result<Type> {
        self.read(Section::new(value, at)?)
    }

    fn read(&self, mut section: Section) -> Result<Type> {
        let kind = self.take_kind(&mut section)?;
        section.finish()?;
        Ok(kind)
    }

    fn take_kind(&self, section: &mut Section) -> Result<Type> {
        if section.is_empty() {
            return Ok(Type::Any);
        }
        if let Some(target) = section.string("$ref")? {
            return self.narrowed(self.target(&target, section)?, section);
        }
        if let Some(choices) = section.list("anyOf")? {
            return self.union(choices, section);
        }
        if section.has("oneOf") {
            section.take("type");
            let choices = section.list("oneOf")?.unwrap_or_default();
            return self.union(choices, section);
        }
        if section.has("allOf") && !section.has("properties") {
            return match self.base(section)? {
                Some(name) => self.narrowed(name, section),
                None => Ok(Type::Any),
            };
        }
        self.by_type(section)
    }

    fn by_type(&self, section: &mut Section) -> Result<Type> {
        let name = section.string("type")?.unwrap_or_default();
        if let Some(values) = section.list("enum")? {
            return Ok(Type::Enum(values));
        }
        if let Some(value) = section.take("const") {
            return Ok(Type::Enum(vec![value]));
        }
        match name.as_str() {
            "null" => Ok(Type::Null),
            "boolean" => Ok(Type::Boolean),
            "integer" => number_rule(section).map(Type::Integer),
            "number" => number_rule(section).map(Type::Number),
            "string" => string_rule(section).map(Type::String),
            "array" => self.array(section),
            "object" => self.object(section),
            other => Err(section.error(format!("type `{other}` is not supported"))),
        }
    }

    fn array(&self, section: &mut Section) -> Result<Type> {
        let items = self.kind(&section.require("items")?, &format!("{}[]", section.at))?;
        let (min_items, max_items) = (section.integer("minItems")?, section.integer("maxItems")?);
        Ok(Type::List(Box::new(List { items, min_items, max_items })))
    }

    fn object(&self, section: &mut Section) -> Result<Type> {
        let required = section.strings("required")?;
        let mut object = Object {
            extends: self.base(section)?,
            rest: self.rest(section.take("unevaluatedProperties"), &section.at)?,
            min_fields: section.integer("minProperties")?,
            max_fields: section.integer("maxProperties")?,
            tag: self.tag(section)?,
            ..Object::default()
        };
        if section.has("properties") {
            for (name, value) in section.section("properties")?.entries() {
                let at = format!("{}.{name}", section.at);
                let field = self.field(&value, &at, required.contains(&name))?;
                object.fields.insert(name, field);
            }
        }
        match required.iter().find(|name| !object.fields.contains_key(*name)) {
            Some(name) => Err(section.error(format!("required field `{name}` is not defined"))),
            None => Ok(Type::Object(Box::new(object))),
        }
    }

    /// Reads `allOf`, which must contain one named type.
    fn base(&self, section: &mut Section) -> Result<Option<String>> {
        let Some(list) = section.list("allOf")? else { return Ok(None) };
        let [one] = list.as_slice() else { return Err(section.error("`allOf` must contain one type")) };
        match self.kind(one, &section.at)? {
            Type::Ref(name) => Ok(Some(name)),
            _ => Err(section.error("`allOf` must contain a named type")),
        }
    }

    /// Reads a named type with the limits beside it, if any.
    fn narrowed(&self, name: String, section: &mut Section) -> Result<Type> {
        let base = &self.components[name.trim_start_matches(self.prefix)];
        if section.string("format")?.is_some_and(|format| base["format"] != *format) {
            return Err(section.error("the format differs from that of the named type"));
        }
        let (min_fields, max_fields) = (section.integer("minProperties")?, section.integer("maxProperties")?);
        if min_fields.is_none() && max_fields.is_none() {
            return Ok(Type::Ref(name));
        }
        let rest = self.rest(base.get("unevaluatedProperties").cloned(), &name)?;
        let object = Object { extends: Some(name), rest, min_fields, max_fields, ..Object::default() };
        Ok(Type::Object(Box::new(object)))
    }

    /// Reads `unevaluatedProperties`, the schema of additional fields. JSON Schema allows any field
    /// without it.
    fn rest(&self, value: Option<Value>, at: &str) -> Result<Option<Type>> {
        match value {
            None => Ok(Some(Type::Any)),
            Some(value) if value == serde_json::json!({ "not": {} }) => Ok(None),
            Some(value) => self.kind(&value, &format!("{at}.*")).map(Some),
        }
    }

    fn union(&self, mut choices: Vec<Value>, section: &mut Section) -> Result<Type> {
        share_limits(&mut choices, section)?;
        let read = |value: &Value| self.kind(value, &section.at);
        let mut of = choices.iter().map(read).collect::<Result<Vec<_>>>()?;
        let tag = self.tag(section)?;
        let nullable = of.iter().position(|kind| *kind == Type::Null);
        if let Some(index) = nullable.filter(|_| of.len() > 1) {
            of.remove(index);
            let inner = if of.len() == 1 { of.remove(0) } else { Type::Union(Box::new(Union { of, tag })) };
            return Ok(Type::Nullable(Box::new(inner)));
        }
        let anything = of.iter().all(|kind| *kind == Type::Any);
        Ok(if anything { Type::Any } else { Type::Union(Box::new(Union { of, tag })) })
    }

    fn tag(&self, section: &mut Section) -> Result<Option<Tag>> {
        if !section.has("discriminator") {
            return Ok(None);
        }
        let mut inner = section.section("discriminator")?;
        let field = inner.string("propertyName")?.unwrap_or_default();
        let mapping = inner.section("mapping")?;
        let named = |(value, target): (String, Value)| {
            Ok((value, self.target(target.as_str().unwrap_or_default(), &inner)?))
        };
        let types = mapping.entries().map(named).collect::<Result<_>>()?;
        inner.finish()?;
        Ok(Some(Tag { field, types }))
    }

    fn target(&self, path: &str, section: &Section) -> Result<String> {
        // A schema in a separate file may refer to a type by the name of the file.
        match path.strip_prefix(self.pointer).or_else(|| path.strip_suffix(".json")) {
            Some(name) if self.components.contains_key(name) => Ok(self.full_name(name)),
            _ => Err(section.error(format!("`{path}` is not defined"))),
        }
    }

    fn full_name(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
}

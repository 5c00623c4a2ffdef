//! JSON Schema, as far as the documents use it, to `Type`.

use indexmap::IndexMap;
use serde_json::{Map, Value};
use signalwire_api::{Field, List, NumberRule, Object, StringRule, Tag, Type, Union};

use super::section::Section;
use crate::error::{Error, Result};

/// Limits that may stand beside `anyOf`, and the choices they hold for.
const SHARED_LIMITS: [(&str, &[&str]); 6] = [
    ("minimum", &["integer", "number"]),
    ("maximum", &["integer", "number"]),
    ("minLength", &["string"]),
    ("pattern", &["string"]),
    ("maxItems", &["array"]),
    ("format", &["string"]),
];

/// Reads the schemas of one document.
pub struct Schemas<'a> {
    components: &'a Map<String, Value>,
    /// Put before each type name, because the documents have namespaces of their own.
    prefix: &'a str,
    /// What a reference to a named type begins with.
    pointer: &'static str,
}

impl<'a> Schemas<'a> {
    pub fn new(components: &'a Map<String, Value>, prefix: &'a str) -> Self {
        Self { components, prefix, pointer: "#/components/schemas/" }
    }

    /// The same for a JSON Schema with `$defs`.
    pub fn definitions(definitions: &'a Map<String, Value>, prefix: &'a str) -> Self {
        Self { components: definitions, prefix, pointer: "#/$defs/" }
    }

    /// All named types of the document.
    pub fn types(&self) -> Result<IndexMap<String, Type>> {
        let named = |(name, value): (&String, &Value)| {
            let full = self.full_name(name);
            Ok((full.clone(), self.kind(value, &full)?))
        };
        self.components.iter().map(named).collect()
    }

    /// A schema where a field or parameter may carry a default and an advice against it.
    pub fn field(&self, value: &Value, at: &str, required: bool) -> Result<Field> {
        let mut section = Section::new(value, at)?;
        let default = section.take("default");
        let deprecated = section.boolean("deprecated")?;
        let kind = self.read(section)?;
        Ok(Field { kind, required, deprecated, default })
    }

    /// A schema anywhere else.
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
            other => Err(section.error(format!("type `{other}` is not handled"))),
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
            Some(name) => Err(section.error(format!("required `{name}` is not described"))),
            None => Ok(Type::Object(Box::new(object))),
        }
    }

    /// The one type named in `allOf`.
    fn base(&self, section: &mut Section) -> Result<Option<String>> {
        let Some(list) = section.list("allOf")? else { return Ok(None) };
        let [one] = list.as_slice() else { return Err(section.error("`allOf` must hold one type")) };
        match self.kind(one, &section.at)? {
            Type::Ref(name) => Ok(Some(name)),
            _ => Err(section.error("`allOf` must hold a named type")),
        }
    }

    /// A named type, perhaps with limits beside it.
    fn narrowed(&self, name: String, section: &mut Section) -> Result<Type> {
        let base = &self.components[name.trim_start_matches(self.prefix)];
        if section.string("format")?.is_some_and(|format| base["format"] != *format) {
            return Err(section.error("a format other than that of the named type"));
        }
        let (min_fields, max_fields) = (section.integer("minProperties")?, section.integer("maxProperties")?);
        if min_fields.is_none() && max_fields.is_none() {
            return Ok(Type::Ref(name));
        }
        let rest = self.rest(base.get("unevaluatedProperties").cloned(), &name)?;
        let object = Object { extends: Some(name), rest, min_fields, max_fields, ..Object::default() };
        Ok(Type::Object(Box::new(object)))
    }

    /// What `unevaluatedProperties` says of fields that are not listed; without it JSON Schema lets anything in.
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
        // A schema that stands in a file of its own may name the file as well.
        match path.strip_prefix(self.pointer).or_else(|| path.strip_suffix(".json")) {
            Some(name) if self.components.contains_key(name) => Ok(self.full_name(name)),
            _ => Err(section.error(format!("`{path}` leads nowhere"))),
        }
    }

    fn full_name(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
}

fn number_rule(section: &mut Section) -> Result<NumberRule> {
    let above = section.float("exclusiveMinimum")?;
    Ok(NumberRule {
        format: section.string("format")?,
        minimum: section.float("minimum")?.or(above),
        maximum: section.float("maximum")?,
        above_minimum: above.is_some(),
    })
}

fn string_rule(section: &mut Section) -> Result<StringRule> {
    Ok(StringRule {
        format: section.string("format")?,
        pattern: section.string("pattern")?,
        min_length: section.integer("minLength")?,
        max_length: section.integer("maxLength")?,
    })
}

/// Moves limits that stand beside `anyOf` into each choice they can hold for, which is what they mean.
fn share_limits(choices: &mut [Value], section: &mut Section) -> Result<()> {
    for (limit, types) in SHARED_LIMITS {
        let Some(value) = section.take(limit) else { continue };
        let mut found = false;
        for choice in choices.iter_mut().filter_map(Value::as_object_mut) {
            let fits = choice.get("type").and_then(Value::as_str).is_some_and(|t| types.contains(&t));
            if fits {
                choice.entry(limit).or_insert_with(|| value.clone());
            }
            found |= fits;
        }
        if !found {
            return Err(Error::at(&section.at, format!("`{limit}` holds for none of the types")));
        }
    }
    Ok(())
}

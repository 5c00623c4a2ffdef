//! One OpenAPI document.

use std::path::Path;

use indexmap::IndexMap;
use serde_json::{Map, Value};
use signalwire_api::{Auth, Body, Media, Method, Operation, Parameter, Type};

use super::schema::Schemas;
use super::section::Section;
use super::webhooks;
use crate::error::{Error, Result};
use crate::read_json;

/// Keywords of the document that say nothing about a request or its answer.
const IGNORED_KEYWORDS: [&str; 5] = ["openapi", "info", "tags", "servers", "security"];

/// A document with the operations not yet asked for.
pub struct Document {
    name: String,
    prefix: &'static str,
    base: &'static str,
    schemas: Map<String, Value>,
    parameters: Map<String, Value>,
    /// By path below `base`, then by verb in lower case.
    paths: Map<String, Value>,
    /// By name, then by verb in lower case.
    pub webhooks: Map<String, Value>,
}

impl Document {
    /// Reads `<folder>/<name>.json`; its paths stand below `base`, and its types get the prefix.
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

    /// All named types.
    pub fn types(&self) -> Result<IndexMap<String, Type>> {
        self.reader().types()
    }

    /// A schema of the document by its own name.
    pub fn schema(&self, name: &str) -> Result<Section> {
        let value = self.schemas.get(name).ok_or_else(|| Error::at(&self.name, format!("no type {name}")))?;
        Section::new(value, name)
    }

    /// The reader of the document's schemas.
    pub fn reader(&self) -> Schemas<'_> {
        Schemas::new(&self.schemas, self.prefix)
    }

    /// Takes an operation out and reads it, with its id.
    pub fn take_operation(&mut self, method: Method, path: &str) -> Result<(String, Operation)> {
        let at = format!("{}: {} {path}", self.name, method.as_str());
        let below = path.strip_prefix(self.base).unwrap_or(path);
        let verbs = self.paths.get_mut(below).and_then(Value::as_object_mut);
        let verb = method.as_str().to_lowercase();
        let value = verbs.and_then(|v| v.remove(&verb)).ok_or_else(|| Error::at(&at, "no such operation"))?;
        self.operation(Section::new(&value, at)?, path)
    }

    /// Every operation must have been asked for.
    pub fn finish(self) -> Result<()> {
        let left = self.paths.iter().find(|(_, verbs)| verbs.as_object().is_none_or(|v| !v.is_empty()));
        match left {
            Some((path, _)) => {
                Err(Error::at(format!("{}: {path}", self.name), "an operation without a name"))
            }
            None => Ok(()),
        }
    }

    /// Reads an operation, with its id. Path parameters are put in the order of the path.
    pub fn operation(&self, mut section: Section, path: &str) -> Result<(String, Operation)> {
        let id = section.string("operationId")?.unwrap_or_default();
        section.take("tags");
        let mut operation = Operation {
            auth: auth(&mut section)?,
            scopes: section.strings("x-scopes")?,
            deprecated: section.boolean("deprecated")?,
            ..webhooks::empty_operation(0)
        };
        self.add_parameters(&mut operation, &mut section)?;
        operation.path.sort_by_key(|p| path.find(&format!("{{{}}}", p.name)));
        if section.has("requestBody") {
            operation.body = Some(self.body(section.section("requestBody")?)?);
        }
        self.add_responses(&mut operation, section.section("responses")?)?;
        section.finish()?;
        Ok((id, operation))
    }

    fn add_parameters(&self, operation: &mut Operation, section: &mut Section) -> Result<()> {
        for value in section.list("parameters")?.unwrap_or_default() {
            let mut found = Section::new(self.parameter(&value)?, &section.at)?;
            let name = found.string("name")?.unwrap_or_default();
            let place = found.string("in")?.unwrap_or_default();
            let required = found.boolean("required")?;
            // Without lists and objects among the parameters, `explode` changes nothing.
            found.take("explode");
            let field = self.reader().field(
                &found.require("schema")?,
                &format!("{} {name}", section.at),
                required,
            )?;
            found.finish()?;
            let parameter = Parameter { name, kind: field.kind, required, default: field.default };
            match place.as_str() {
                "path" => operation.path.push(parameter),
                "query" => operation.query.push(parameter),
                other => return Err(section.error(format!("a parameter in `{other}` is not handled"))),
            }
        }
        Ok(())
    }

    fn parameter<'a>(&'a self, value: &'a Value) -> Result<&'a Value> {
        let Some(target) = value["$ref"].as_str() else { return Ok(value) };
        let name = target.rsplit('/').next().unwrap_or_default();
        self.parameters.get(name).ok_or_else(|| Error::at(&self.name, format!("`{target}` leads nowhere")))
    }

    fn body(&self, mut section: Section) -> Result<Body> {
        let required = section.boolean("required")?;
        let content: Vec<_> = section.section("content")?.entries().collect();
        let [(name, value)] = content.as_slice() else {
            return Err(section.error("a body in more than one form"));
        };
        let media = match name.as_str() {
            "application/json" => Media::Json,
            "application/x-www-form-urlencoded" => Media::Form,
            other => return Err(section.error(format!("body `{other}` is not handled"))),
        };
        let kind = self.content(value, &section.at)?;
        section.finish()?;
        Ok(Body { media, kind, required })
    }

    fn add_responses(&self, operation: &mut Operation, section: Section) -> Result<()> {
        let at = section.at.clone();
        for (status, value) in section.entries() {
            let code = status.parse::<u16>().map_err(|e| Error::at(&at, format!("{status}: {e}")))?;
            let kind = self.answer(&value, &format!("{at}/{status}"))?;
            if code >= 300 {
                operation.errors.extend(kind.map(|kind| (code, kind)));
            } else if operation.status == 0 {
                (operation.status, operation.answer) = (code, kind);
            } else {
                return Err(Error::at(&at, "more than one status of success"));
            }
        }
        Ok(())
    }

    /// The type of an answer: its JSON form, where there are several.
    fn answer(&self, value: &Value, at: &str) -> Result<Option<Type>> {
        let mut section = Section::new(value, at)?;
        let mut content = if section.has("content") { section.section("content")? } else { return Ok(None) };
        section.finish()?;
        let kind = self.content(&content.require("application/json")?, at)?;
        // One operation has a 401 in plain text too, which says what the status says.
        content.take("text/plain");
        content.finish()?;
        Ok(Some(kind))
    }

    fn content(&self, value: &Value, at: &str) -> Result<Type> {
        let mut section = Section::new(value, at)?;
        let kind = self.reader().kind(&section.require("schema")?, at)?;
        section.finish()?;
        Ok(kind)
    }
}

/// An operation's own `security`; without one the document's holds, which is Basic.
fn auth(section: &mut Section) -> Result<Auth> {
    let Some(list) = section.list("security")? else { return Ok(Auth::Basic) };
    match list.as_slice() {
        [one] if one.get("SignalWireBearerAuth").is_some() => Ok(Auth::Bearer),
        [Value::Object(none)] if none.is_empty() => Ok(Auth::None),
        _ => Err(section.error("security of this form is not handled")),
    }
}

//! Reads an operation of an OpenAPI document.

use indexmap::IndexMap;
use serde_json::Value;
use signalwire_api::{Auth, Body, Media, Method, Operation, Parameter, Type};

use super::document::Document;
use super::section::Section;
use crate::error::{Error, Result};

/// Removes an operation from the document and reads it with its operationId.
pub fn take_operation(document: &mut Document, method: Method, path: &str) -> Result<(String, Operation)> {
    let section = document.take(method, path)?;
    operation(document, section, path)
}

/// Reads an operation and its operationId. Path parameters are sorted as in the path.
pub fn operation(document: &Document, mut section: Section, path: &str) -> Result<(String, Operation)> {
    let id = section.string("operationId")?.unwrap_or_default();
    section.take("tags");
    let mut operation = Operation {
        auth: auth(&mut section)?,
        scopes: section.strings("x-scopes")?,
        deprecated: section.boolean("deprecated")?,
        ..empty_operation(0)
    };
    add_parameters(document, &mut operation, &mut section)?;
    operation.path.sort_by_key(|p| path.find(&format!("{{{}}}", p.name)));
    if section.has("requestBody") {
        operation.body = Some(body(document, section.section("requestBody")?)?);
    }
    add_responses(document, &mut operation, section.section("responses")?)?;
    section.finish()?;
    Ok((id, operation))
}

fn add_parameters(document: &Document, operation: &mut Operation, section: &mut Section) -> Result<()> {
    for value in section.list("parameters")?.unwrap_or_default() {
        let mut found = Section::new(document.parameter(&value)?, &section.at)?;
        let name = found.string("name")?.unwrap_or_default();
        let location = found.string("in")?.unwrap_or_default();
        let required = found.boolean("required")?;
        // `explode` only affects lists and objects, which no parameter is.
        found.take("explode");
        let field = document.reader().field(
            &found.require("schema")?,
            &format!("{} {name}", section.at),
            required,
        )?;
        found.finish()?;
        let parameter = Parameter { name, kind: field.kind, required, default: field.default };
        match location.as_str() {
            "path" => operation.path.push(parameter),
            "query" => operation.query.push(parameter),
            other => return Err(section.error(format!("a parameter in `{other}` is not supported"))),
        }
    }
    Ok(())
}

fn body(document: &Document, mut section: Section) -> Result<Body> {
    let required = section.boolean("required")?;
    let content: Vec<_> = section.section("content")?.entries().collect();
    let [(name, value)] = content.as_slice() else {
        return Err(section.error("a body with more than one media type is not supported"));
    };
    let media = match name.as_str() {
        "application/json" => Media::Json,
        "application/x-www-form-urlencoded" => Media::Form,
        other => return Err(section.error(format!("media type `{other}` is not supported"))),
    };
    let kind = content_type(document, value, &section.at)?;
    section.finish()?;
    Ok(Body { media, kind, required })
}

fn add_responses(document: &Document, operation: &mut Operation, section: Section) -> Result<()> {
    let at = section.at.clone();
    for (status, value) in section.entries() {
        let code = status.parse::<u16>().map_err(|e| Error::at(&at, format!("{status}: {e}")))?;
        let kind = response(document, &value, &format!("{at}/{status}"))?;
        if code >= 300 {
            operation.errors.extend(kind.map(|kind| (code, kind)));
        } else if operation.status == 0 {
            (operation.status, operation.response) = (code, kind);
        } else {
            return Err(Error::at(&at, "more than one success status is not supported"));
        }
    }
    Ok(())
}

/// Reads the type of a response, from its JSON form if there are several.
fn response(document: &Document, value: &Value, at: &str) -> Result<Option<Type>> {
    let mut section = Section::new(value, at)?;
    let mut content = if section.has("content") { section.section("content")? } else { return Ok(None) };
    section.finish()?;
    let kind = content_type(document, &content.require("application/json")?, at)?;
    // One operation also has a 401 in plain text, which repeats the status.
    content.take("text/plain");
    content.finish()?;
    Ok(Some(kind))
}

/// Reads the type of a media type object.
fn content_type(document: &Document, value: &Value, at: &str) -> Result<Type> {
    let mut section = Section::new(value, at)?;
    let kind = document.reader().kind(&section.require("schema")?, at)?;
    section.finish()?;
    Ok(kind)
}

/// Reads `security`. The default of the document is Basic.
fn auth(section: &mut Section) -> Result<Auth> {
    let Some(list) = section.list("security")? else { return Ok(Auth::Basic) };
    match list.as_slice() {
        [one] if one.get("SignalWireBearerAuth").is_some() => Ok(Auth::Bearer),
        [Value::Object(none)] if none.is_empty() => Ok(Auth::None),
        _ => Err(section.error("this `security` is not supported")),
    }
}

/// Returns an operation without parameters, body and response.
pub fn empty_operation(status: u16) -> Operation {
    Operation {
        auth: Auth::None,
        scopes: Vec::new(),
        path: Vec::new(),
        query: Vec::new(),
        body: None,
        command: None,
        status,
        response: None,
        errors: IndexMap::new(),
        deprecated: false,
    }
}

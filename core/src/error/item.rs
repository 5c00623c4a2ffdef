//! The bodies of error responses, normalised to one shape.
//!
//! The API has six shapes: `{"error": text}`, `{"message": text}`, `{"errors": [{type, code,
//! message, attribute, url}]}`, `{"errors": [{detail, status, title, code}]}`, `{code, message,
//! more_info, status}` and a single item. Gateways send HTML, plain text and empty bodies.

use serde::Serialize;

use super::text::line;
use crate::json::{self, Map, Value};
use crate::secrets::detect::find_ignoring_case;
use crate::secrets::redact::Redactor;

/// The maximum size of a body that is parsed. Real error bodies have some hundred bytes.
const MAX_BODY_SIZE: usize = 1024 * 1024;
/// The maximum number of items.
const MAX_ITEMS: usize = 100;

/// One error of the response.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ApiErrorItem {
    /// The code; numbers as strings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The message.
    pub message: String,
    /// The request field with the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute: Option<String>,
    /// The type of the error.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// A longer description, if there is a shorter message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The URL of the documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl ApiErrorItem {
    fn redacted(self, redactor: &Redactor) -> Self {
        let clean =
            |text: Option<String>| text.map(|text| line(&text, redactor)).filter(|text| !text.is_empty());
        Self {
            code: clean(self.code),
            message: line(&self.message, redactor),
            attribute: clean(self.attribute),
            kind: clean(self.kind),
            detail: clean(self.detail),
            url: clean(self.url),
        }
    }
}

/// Reads a body of any shape. An unreadable body yields no items; this never fails.
pub fn read_items(body: &[u8], redactor: &Redactor) -> Vec<ApiErrorItem> {
    let Ok(text) = std::str::from_utf8(&body[..body.len().min(MAX_BODY_SIZE)]) else { return Vec::new() };
    let items = match json::parse(text) {
        Some(value) => of_value(&value),
        None => of_text(text),
    };
    let items = items.into_iter().take(MAX_ITEMS).map(|item| item.redacted(redactor));
    items.filter(|item| !item.message.is_empty()).collect()
}

fn of_value(value: &Value) -> Vec<ApiErrorItem> {
    match value {
        Value::Object(object) => of_object(object),
        Value::Array(values) => values.iter().flat_map(of_value).collect(),
        Value::String(text) => vec![message_item(text)],
        _ => Vec::new(),
    }
}

fn of_object(object: &Map<String, Value>) -> Vec<ApiErrorItem> {
    let inner = match (object.get("errors"), object.get("error")) {
        (Some(Value::Object(fields)), _) if message(fields).is_none() => of_fields(fields),
        (Some(errors), _) => of_value(errors),
        (None, Some(Value::Object(error))) => of_object(error),
        _ => Vec::new(),
    };
    if inner.is_empty() { item(object).into_iter().collect() } else { inner }
}

/// `{"errors": {"name": ["is too long"]}}`
fn of_fields(fields: &Map<String, Value>) -> Vec<ApiErrorItem> {
    let about = |field: &String, item| ApiErrorItem { attribute: Some(field.clone()), ..item };
    fields
        .into_iter()
        .flat_map(|(field, value)| of_value(value).into_iter().map(move |item| about(field, item)))
        .collect()
}

fn item(object: &Map<String, Value>) -> Option<ApiErrorItem> {
    Some(ApiErrorItem {
        code: text(object, &["code", "error_code"]),
        message: message(object)?,
        attribute: text(object, &["attribute", "field", "parameter"]),
        kind: text(object, &["type"]),
        detail: text(object, &["detail"]),
        url: text(object, &["url", "more_info"]),
    })
}

fn message(object: &Map<String, Value>) -> Option<String> {
    text(object, &["message", "detail", "error_description", "error", "title"])
}

/// The first of these fields that contains a string or a number.
fn text(object: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match object.get(*name)? {
        Value::String(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

fn of_text(text: &str) -> Vec<ApiErrorItem> {
    let text = text.trim();
    let is_html = text.starts_with('<');
    match (is_html, title(text)) {
        (true, Some(title)) => {
            vec![message_item(&format!("an HTML page instead of JSON, titled \"{}\"", title.trim()))]
        }
        (true, None) => vec![message_item("an HTML page instead of JSON")],
        (false, _) => vec![message_item(text)],
    }
}

fn title(html: &str) -> Option<&str> {
    let tag = find_ignoring_case(html.as_bytes(), "<title").next()?;
    let (_, text) = html.get(tag..)?.split_once('>')?;
    let end = find_ignoring_case(text.as_bytes(), "</title").next()?;
    text.get(..end).filter(|title| !title.trim().is_empty())
}

fn message_item(text: &str) -> ApiErrorItem {
    ApiErrorItem { message: text.to_owned(), ..ApiErrorItem::default() }
}

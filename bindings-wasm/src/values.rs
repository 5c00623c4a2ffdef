//! Values that are no secret, and that a page may be given by its own server.

use signalwire_core::{Origin, ProjectId, Space};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::guard::{reject_secrets_in_url, reject_secrets_in_value};
use crate::json::Json;
use crate::outcome::{ErrorJson, to_json};

/// Reads a project id; the value is the id in lower case. A token in its place is refused without
/// being repeated.
#[wasm_bindgen(js_name = parseProjectId)]
pub fn parse_project_id(text: &str) -> String {
    to_json(project_id(text))
}

/// Reads a Space in any of its forms; the value is the host, `example.signalwire.com`.
#[wasm_bindgen(js_name = parseSpace)]
pub fn parse_space(text: &str) -> String {
    to_json(space(text))
}

/// Reads a base URL; the value is its origin, `https://host[:port]`.
#[wasm_bindgen(js_name = parseBaseUrl)]
pub fn parse_base_url(text: &str) -> String {
    to_json(base_url(text))
}

fn project_id(text: &str) -> Result<Json, ErrorJson> {
    reject_secrets_in_value(text, "the project id")?;
    Ok(Json::text(ProjectId::parse(text)?.as_str()))
}

fn space(text: &str) -> Result<Json, ErrorJson> {
    reject_secrets_in_url(text, "the Space")?;
    Ok(Json::text(&Space::parse(text)?.host()))
}

fn base_url(text: &str) -> Result<Json, ErrorJson> {
    reject_secrets_in_url(text, "the base URL")?;
    Ok(Json::text(Origin::from_base_url(text)?.as_str()))
}

//! Values that are not secret, and that a page may receive from its server.

use signalwire_core::{Origin, ProjectId, Space};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::guard::{reject_secrets_in_url, reject_secrets_in_value};
use crate::thrown::Thrown;

/// Parses a project id, and returns it in lower case. The error for a token in its place does not
/// repeat the token.
#[wasm_bindgen(js_name = parseProjectId)]
pub fn parse_project_id(text: &str) -> Result<String, Thrown> {
    reject_secrets_in_value(text, "the project id")?;
    Ok(ProjectId::parse(text)?.as_str().to_owned())
}

/// Parses a Space in any of its forms, and returns its host, `example.signalwire.com`.
#[wasm_bindgen(js_name = parseSpace)]
pub fn parse_space(text: &str) -> Result<String, Thrown> {
    reject_secrets_in_url(text, "the Space")?;
    Ok(Space::parse(text)?.host())
}

/// Parses a base URL, and returns its origin, `https://host[:port]`.
#[wasm_bindgen(js_name = parseBaseUrl)]
pub fn parse_base_url(text: &str) -> Result<String, Thrown> {
    reject_secrets_in_url(text, "the base URL")?;
    Ok(Origin::from_base_url(text)?.as_str().to_owned())
}

//! Values that are no secret, and that a page may be given by its own server.

use signalwire_core::error::Error;
use signalwire_core::{ProjectId, Space};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::outcome::to_json;

/// Reads a project id; the value is the id in lower case. A token in its place is refused without being repeated.
#[wasm_bindgen(js_name = parseProjectId)]
pub fn parse_project_id(text: &str) -> String {
    to_json(&ProjectId::parse(text).map(|project| project.as_str().to_owned()).map_err(Error::Config))
}

/// Reads a Space in any of its forms; the value is the host, `example.signalwire.com`.
#[wasm_bindgen(js_name = parseSpace)]
pub fn parse_space(text: &str) -> String {
    to_json(&Space::parse(text).map(|space| space.host()).map_err(Error::Config))
}

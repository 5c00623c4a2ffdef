//! `operations.json`: the list of operations and call commands with their names.

use serde::Deserialize;
use signalwire_api::{Auth, Method};

/// The whole list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    #[serde(rename = "about")]
    _about: String,
    pub operations: Vec<Row>,
    pub call_commands: Commands,
}

/// One operation.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub js: String,
    pub method: Method,
    pub path: String,
    /// The document that defines it, `rest` or `compatibility`.
    pub api: String,
    pub operation_id: String,
    #[serde(rename = "tag")]
    _tag: String,
    pub auth: Auth,
    pub scopes_any_of: Vec<String>,
    #[serde(rename = "name_source")]
    _name_source: String,
}

/// The commands that share one path.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commands {
    pub method: Method,
    pub path: String,
    pub auth: Auth,
    #[serde(rename = "commands")]
    pub rows: Vec<CommandRow>,
}

/// One command.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommandRow {
    pub js: String,
    pub command: String,
    pub schema: String,
    #[serde(rename = "name_source")]
    _name_source: String,
}

/// Returns the key of an operation in `wire/`.
pub fn key(method: Method, path: &str) -> String {
    format!("{} {path}", method.as_str())
}

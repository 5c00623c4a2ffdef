//! `js/generated/`: classes (`.mjs`) and their declarations (`.d.mts`), for Node.js and, in
//! `browser/`, for browsers.

mod classes;
mod declarations;
mod methods;
mod misplaced_groups;
pub mod types;
mod webhooks;

use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::resolve::table::Table;

/// The folder of the browser build.
const BROWSER: &str = "js/generated/browser";

/// All files of the folder but the fingerprint.
pub fn files(table: &Table) -> Result<Vec<GeneratedFile>> {
    let mut files = classes::files(table)?;
    files.extend(declarations::files(table)?);
    Ok(files)
}

/// Prints a string literal.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

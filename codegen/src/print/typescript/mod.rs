//! `js/generated/`: a file per family with its classes and types, for Node.js and, in `browser/`,
//! for browsers.

mod build;
mod classes;
mod methods;
mod misplaced_groups;
mod realtime;
pub mod types;
mod webhooks;

use build::{BROWSER, NODE};

use signalwire_api::Realtime;

use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::resolve::table::Table;
use crate::resolve::tree::Group;
use crate::resolve::webhooks::Webhook;

/// All files of the folder but the fingerprint. Payloads of webhooks are printed for Node.js only.
pub fn files(table: &Table) -> Result<Vec<GeneratedFile>> {
    let mut files = NODE.print(table, &Group::families(table), &Webhook::documented(table.api))?;
    files.extend(BROWSER.print(table, &Group::public_families(table), &[])?);
    Ok(files)
}

/// Methods and events of the WebSocket protocol.
pub fn realtime_files(realtime: &Realtime) -> Vec<GeneratedFile> {
    realtime::files(realtime)
}

/// Prints a string literal.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

//! `core/src/generated/` and `core/models/`: the operation table, request schemas, typed methods
//! and models.

mod identifiers;
mod methods;
mod models;
mod operations;
mod realtime;
mod schemas;

use signalwire_api::Realtime;

use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::resolve::table::Table;

/// Request schemas and operations: the part of the output that the fingerprint covers.
pub fn table_files(table: &Table) -> Result<Vec<GeneratedFile>> {
    let mut files = schemas::files(table)?;
    files.extend(operations::files(table)?);
    Ok(files)
}

/// Methods and events of the WebSocket protocol.
pub fn realtime_file(realtime: &Realtime) -> GeneratedFile {
    realtime::file(realtime)
}

/// Models, typed methods and the root module of `core/src/generated`.
pub fn typed_files(table: &Table) -> Result<Vec<GeneratedFile>> {
    let plan = models::Plan::new(table)?;
    let mut files = models::files(table, &plan);
    files.extend(methods::files(table, &plan)?);
    files.push(root());
    Ok(files)
}

fn root() -> GeneratedFile {
    let text = "//! Generated code: the operation table, request schemas and, with the feature `typed`, typed methods.

#![allow(clippy::unreadable_literal, reason = \"limits are written as in the API description\")]

pub(crate) mod fingerprint;
#[cfg(feature = \"typed\")]
pub mod methods;
pub(crate) mod operations;
#[cfg(feature = \"realtime\")]
pub(crate) mod realtime;
pub(crate) mod schemas;
";
    GeneratedFile::code("core/src/generated/mod.rs", file!(), text)
}

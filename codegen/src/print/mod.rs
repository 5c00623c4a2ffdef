//! The files, one file each.

mod api_map;
mod fingerprint;
mod js_classes;
mod js_misplaced;
mod rust_methods;
mod rust_models;
mod rust_operations;
mod rust_presets;
mod rust_root;
mod rust_schemas;
mod ts_classes;
mod ts_presets;
mod ts_types;
mod ts_webhooks;
mod type_map;

use signalwire_api::Api;

use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::table::Table;

/// Everything that is checked in.
pub fn files(api: &Api) -> Result<Vec<GeneratedFile>> {
    let table = Table::new(api)?;
    let mut files = rust_schemas::files(&table)?;
    files.extend(rust_operations::files(&table)?);
    files.extend(fingerprint::files(&files));
    let plan = rust_models::Plan::new(&table)?;
    files.extend(rust_models::files(&table, &plan));
    files.extend(rust_methods::files(&table, &plan)?);
    files.push(rust_root::file());
    files.extend(js_classes::files(&table)?);
    files.extend(ts_classes::files(&table)?);
    files.push(api_map::file(&table)?);
    files.push(type_map::file(&table));
    Ok(files)
}

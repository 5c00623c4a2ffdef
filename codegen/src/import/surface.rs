//! Rows of `surface/`. They are edited by hand; the import only adds missing ones.

use std::collections::BTreeMap;
use std::path::Path;

use indexmap::IndexMap;
use serde_json::Map;
use signalwire_api::Surface;

use super::families::NamedOperation;
use super::json_format;
use crate::error::{Error, Result};
use crate::names;

type Rows = IndexMap<String, Surface>;

/// Replaces the names of the list by those of the folder.
pub fn rename(folder: &Path, operations: &mut [NamedOperation]) -> Result<()> {
    let known = read(folder)?;
    for operation in operations {
        if let Some(row) = known.get(&operation.key) {
            operation.name.clone_from(&row.name);
        }
    }
    Ok(())
}

/// Writes the rows of each family, sorted by name. Existing rows keep their sentences, new keys get
/// their names.
pub fn write(folder: &Path, names: impl Iterator<Item = (String, String)>) -> Result<()> {
    let mut rows = read(folder)?;
    for (key, name) in names {
        rows.entry(key).or_insert_with(|| Surface { name, doc: String::new(), sent_to: String::new() });
    }
    rows.sort_by(|_, a, _, b| a.name.cmp(&b.name));
    let mut files: BTreeMap<String, Map<String, serde_json::Value>> = BTreeMap::new();
    for (key, row) in rows {
        let value = serde_json::to_value(&row).map_err(|e| Error::at(&key, e))?;
        files.entry(names::family(&row.name).to_owned()).or_default().insert(key, value);
    }
    crate::clear(folder)?;
    for (family, table) in files {
        crate::write(&folder.join(format!("{family}.json")), &json_format::rows(&table))?;
    }
    Ok(())
}

fn read(folder: &Path) -> Result<Rows> {
    if !folder.exists() {
        return Ok(Rows::new());
    }
    Ok(signalwire_api::read_folder::<Rows>(folder)?.into_values().flatten().collect())
}

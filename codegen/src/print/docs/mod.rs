//! Pages of `docs/`: the list of methods and the statistics on types.

mod methods;
mod types;

use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::resolve::table::Table;

/// Prints all pages.
pub fn files(table: &Table) -> Result<Vec<GeneratedFile>> {
    Ok(vec![methods::file(table)?, types::file(table)])
}

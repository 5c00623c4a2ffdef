//! The printers, a folder per output: `rust`, `typescript` and `docs`. Both languages share the
//! sentences of doc comments.

mod doc_comment;
mod doc_sentences;
mod docs;
mod fingerprint;
mod rust;
mod typescript;
mod usage_sentences;

use signalwire_api::{Api, Realtime};

use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::resolve::table::Table;

/// Prints all generated files.
pub fn files(api: &Api, realtime: &Realtime) -> Result<Vec<GeneratedFile>> {
    let table = Table::new(api)?;
    let mut files = rust::table_files(&table)?;
    files.extend(fingerprint::files(&files));
    files.push(rust::realtime_file(realtime));
    files.extend(rust::typed_files(&table)?);
    files.extend(typescript::files(&table)?);
    files.extend(typescript::realtime_files(realtime));
    files.extend(docs::files(&table)?);
    Ok(files)
}

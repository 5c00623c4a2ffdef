//! The code generator. It reads `api/` and prints the checked-in generated files:
//!
//! 1. read: `signalwire_api` loads and checks the data;
//! 2. resolve: `resolve` indexes the operations and derives names, signatures and discriminators;
//! 3. plan: for Rust models, `print::rust::models` plans all types before it prints one;
//! 4. print: `print` has a folder per output (`rust`, `typescript`, `docs`), and `disk`
//!    compares the result with the checked-in files or writes it.
//!
//! `import` runs before that, when the API changes: it converts the documents of the API to `api/`.

pub mod disk;
pub mod error;
pub mod generated_file;
pub mod import;
mod names;
mod print;
mod resolve;

use std::fs;
use std::path::Path;

use error::{Error, Result};
use generated_file::GeneratedFile;
use signalwire_api::{Api, Realtime};

/// Prints all files from the data in `api`, formatted with the rustfmt.toml of `root`.
pub fn generate(api: &Path, root: &Path) -> Result<Vec<GeneratedFile>> {
    let files = print::files(&Api::load(api)?, &Realtime::load(api)?)?;
    files.into_iter().map(|file| file.formatted(root)).collect()
}

/// Reads a JSON file.
fn read_json(path: &Path) -> Result<serde_json::Value> {
    let text = fs::read_to_string(path).map_err(|e| Error::file(path, e))?;
    serde_json::from_str(&text).map_err(|e| Error::file(path, e))
}

/// Removes a folder before its files are written again.
fn clear(folder: &Path) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(|e| Error::file(folder, e))
}

/// Writes a file and creates its parent folders.
fn write(path: &Path, text: &str) -> Result<()> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(|e| Error::file(parent, e))?;
    fs::write(path, text).map_err(|e| Error::file(path, e))
}

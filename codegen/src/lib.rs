//! Reads `api/` and prints the checked-in files; `import` fills `api/` from the documents of the API.

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
use signalwire_api::Api;

/// Every file of the API in `api`, formatted as the repository at `root` says.
pub fn generate(api: &Path, root: &Path) -> Result<Vec<GeneratedFile>> {
    let files = print::files(&Api::load(api)?)?;
    files.into_iter().map(|file| file.formatted(root)).collect()
}

/// Reads a JSON file.
fn read_json(path: &Path) -> Result<serde_json::Value> {
    let text = fs::read_to_string(path).map_err(|e| Error::file(path, e))?;
    serde_json::from_str(&text).map_err(|e| Error::file(path, e))
}

/// Removes a folder whose files are about to be written anew.
fn clear(folder: &Path) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(|e| Error::file(folder, e))
}

/// Writes a file and the folders above it.
fn write(path: &Path, text: &str) -> Result<()> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(|e| Error::file(parent, e))?;
    fs::write(path, text).map_err(|e| Error::file(path, e))
}

//! Reads `api/` and prints the checked-in products; `import` fills `api/` from the documents of the API.

mod comment;
mod discriminators;
pub mod disk;
mod facts;
pub mod failure;
pub mod import;
mod layout;
mod names;
mod presets;
mod print;
pub mod product;
mod signature;
mod table;
mod tree;
mod uses;
mod webhooks;

use std::fs;
use std::path::Path;

use failure::{Failure, Outcome};
use product::Product;
use signalwire_api::Api;

/// Every product of the API in `api`, formatted as the repository at `root` says.
pub fn products(api: &Path, root: &Path) -> Outcome<Vec<Product>> {
    let products = print::products(&Api::load(api)?)?;
    products.into_iter().map(|product| product.formatted(root)).collect()
}

/// Reads a JSON file.
fn read_json(path: &Path) -> Outcome<serde_json::Value> {
    let text = fs::read_to_string(path).map_err(|e| Failure::file(path, e))?;
    serde_json::from_str(&text).map_err(|e| Failure::file(path, e))
}

/// Removes a folder whose files are about to be written anew.
fn clear(folder: &Path) -> Outcome<()> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(|e| Failure::file(folder, e))
}

/// Writes a file and the folders above it.
fn write(path: &Path, text: &str) -> Outcome<()> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(|e| Failure::file(parent, e))?;
    fs::write(path, text).map_err(|e| Failure::file(path, e))
}

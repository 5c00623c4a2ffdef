//! The products on disk.

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::product::{COMMAND, Product};
use crate::write;

/// Folders that hold products and nothing else.
const FOLDERS: [&str; 3] = ["core/src/generated", "core/models/src/generated", "js/generated"];

/// Writes what differs and removes what is no longer printed. Gives the paths it touched.
pub fn update(root: &Path, products: &[Product]) -> Outcome<Vec<String>> {
    let differing = differing(root, products)?;
    for path in &differing {
        match products.iter().find(|product| product.path == *path) {
            Some(product) => write(&root.join(path), &product.text)?,
            None => fs::remove_file(root.join(path)).map_err(|e| Failure::at(path, e))?,
        }
    }
    Ok(differing)
}

/// Fails with the products that differ from the disk.
pub fn check(root: &Path, products: &[Product]) -> Outcome<()> {
    let differing = differing(root, products)?;
    if differing.is_empty() {
        return Ok(());
    }
    Err(Failure(format!("not as printed from api/:\n  {}\nrun: {COMMAND}", differing.join("\n  "))))
}

fn differing(root: &Path, products: &[Product]) -> Outcome<Vec<String>> {
    let same =
        |product: &Product| fs::read_to_string(root.join(&product.path)).is_ok_and(|t| t == product.text);
    let changed = products.iter().filter(|product| !same(product)).map(|product| product.path.clone());
    let mut all: Vec<_> = changed.collect();
    for folder in FOLDERS {
        let present = files(root, folder)?;
        all.extend(present.into_iter().filter(|path| products.iter().all(|product| product.path != *path)));
    }
    Ok(all)
}

fn files(root: &Path, folder: &str) -> Outcome<Vec<String>> {
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|e| Failure::at(folder, e))?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(files(root, &path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

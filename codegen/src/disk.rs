//! Compares the generated files with the disk and writes them.

use std::fs;
use std::path::Path;

use crate::error::{Error, Result};
use crate::generated_file::{COMMAND, GeneratedFile};
use crate::write;

/// Folders that contain only generated files.
const FOLDERS: [&str; 3] = ["core/src/generated", "core/models/src/generated", "js/generated"];

/// Writes files that differ and removes files that are no longer printed. Returns their paths.
pub fn update(root: &Path, files: &[GeneratedFile]) -> Result<Vec<String>> {
    let differing = differing(root, files)?;
    for path in &differing {
        match files.iter().find(|file| file.path == *path) {
            Some(file) => write(&root.join(path), &file.text)?,
            None => fs::remove_file(root.join(path)).map_err(|e| Error::at(path, e))?,
        }
    }
    Ok(differing)
}

/// Fails if a file differs from the disk.
pub fn check(root: &Path, files: &[GeneratedFile]) -> Result<()> {
    let differing = differing(root, files)?;
    if differing.is_empty() {
        return Ok(());
    }
    Err(Error(format!("generated files differ from api/:\n  {}\nrun: {COMMAND}", differing.join("\n  "))))
}

fn differing(root: &Path, files: &[GeneratedFile]) -> Result<Vec<String>> {
    let same = |file: &GeneratedFile| fs::read_to_string(root.join(&file.path)).is_ok_and(|t| t == file.text);
    let changed = files.iter().filter(|file| !same(file)).map(|file| file.path.clone());
    let mut all: Vec<_> = changed.collect();
    for folder in FOLDERS {
        let present = paths_below(root, folder)?;
        all.extend(present.into_iter().filter(|path| files.iter().all(|file| file.path != *path)));
    }
    Ok(all)
}

fn paths_below(root: &Path, folder: &str) -> Result<Vec<String>> {
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|e| Error::at(folder, e))?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(paths_below(root, &path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

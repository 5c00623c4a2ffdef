//! Folders and error messages for the tests of the generator.

use std::fs;
use std::path::{Path, PathBuf};

use signalwire_codegen::error::Result;

/// Returns the path of a file or folder of `codegen/tests`.
pub fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

/// Returns the root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Copies a folder of `codegen/tests` to a temporary folder of the test.
pub fn copy(from: &str, test: &str) -> PathBuf {
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&to);
    write_all(&to, &files(&here(from)));
    to
}

/// Writes files and creates their parent folders.
pub fn write_all(folder: &Path, files: &[(String, String)]) {
    for (path, text) in files {
        let target = folder.join(path);
        fs::create_dir_all(target.parent().expect("a folder")).expect("create");
        fs::write(target, text).expect("write");
    }
}

/// Reads all files below a folder, sorted by path.
pub fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("entry").path();
        let name = path.file_name().expect("name").to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|(below, text)| (format!("{name}/{below}"), text)));
        } else {
            found.push((name, fs::read_to_string(&path).expect("text")));
        }
    }
    found.sort();
    found
}

/// Replaces a string that a file must contain.
pub fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).expect("text");
    assert!(text.contains(from), "{from} is not in {}", file.display());
    fs::write(file, text.replacen(from, to, 1)).expect("write");
}

/// Returns the message of an error.
pub fn error_message<T>(result: Result<T>) -> String {
    result.err().expect("an error").to_string()
}

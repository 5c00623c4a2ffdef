//! A generated file.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::error::{Error, Result};

/// The command that prints the files.
pub const COMMAND: &str = "cargo run -p signalwire-codegen";

/// A checked-in file with its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Relative to the root of the repository.
    pub path: String,
    /// Begins with a header that names the printing module.
    pub text: String,
}

impl GeneratedFile {
    /// A file in a language with `//` comments; `printer` is the `file!()` of the printing module.
    pub fn code(path: impl Into<String>, printer: &str, text: &str) -> Self {
        let head = format!("// Generated from api/ by {printer}; do not edit.\n// Print again: {COMMAND}\n");
        Self { path: path.into(), text: format!("{head}\n{text}") }
    }

    /// A file in Markdown.
    pub fn page(path: impl Into<String>, printer: &str, text: &str) -> Self {
        let head =
            format!("<!-- Generated from api/ by {printer}; do not edit.\n     Print again: {COMMAND} -->\n");
        Self { path: path.into(), text: format!("{head}\n{text}") }
    }

    /// Formats Rust with rustfmt, so that `cargo fmt` does not change the file.
    pub fn formatted(self, root: &Path) -> Result<Self> {
        if Path::new(&self.path).extension().is_none_or(|extension| extension != "rs") {
            return Ok(self);
        }
        let text = rustfmt(&self.text, root).map_err(|e| Error::at(&self.path, format!("rustfmt: {e}")))?;
        Ok(Self { text, ..self })
    }
}

fn rustfmt(text: &str, root: &Path) -> std::io::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err(std::io::Error::other(output.status.to_string()));
    }
    String::from_utf8(output.stdout).map_err(std::io::Error::other)
}

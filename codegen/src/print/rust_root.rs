//! `core/src/generated/mod.rs`: what the folder holds.

use crate::generated_file::GeneratedFile;

/// The one file.
pub fn file() -> GeneratedFile {
    let text = "//! Products of the generator: the table of operations, request schemas and, with `typed`, typed methods.

#![allow(clippy::unreadable_literal, reason = \"limits stand as the API writes them\")]

pub(crate) mod fingerprint;
#[cfg(all(feature = \"typed\", feature = \"native\", feature = \"server\"))]
pub mod methods;
pub(crate) mod operations;
pub(crate) mod schemas;
";
    GeneratedFile::code("core/src/generated/mod.rs", "rust_root.rs", text)
}

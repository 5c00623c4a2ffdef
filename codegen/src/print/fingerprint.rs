//! A hash of the operation table. The bindings refer to operations by index, so JavaScript rejects
//! a binary with another table.

use crate::generated_file::GeneratedFile;

/// Prints the hash for Rust and for JavaScript.
pub fn files(table: &[GeneratedFile]) -> Vec<GeneratedFile> {
    let hash = table.iter().flat_map(|file| file.text.bytes()).fold(0xcbf2_9ce4_8422_2325, fnv1a);
    let rust = format!(
        "//! The fingerprint of the operation table.

/// Differs between any two tables.
pub const FINGERPRINT: &str = \"{hash:016x}\";\n"
    );
    let script = format!(
        "/** The fingerprint of the operation table that the classes refer to. */
export const FINGERPRINT = '{hash:016x}'\n"
    );
    vec![
        GeneratedFile::code("core/src/generated/fingerprint.rs", file!(), &rust),
        GeneratedFile::code("js/generated/fingerprint.ts", file!(), &script),
    ]
}

/// FNV-1a: not cryptographic, but stable across platforms and compilers.
fn fnv1a(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

//! A number for the table, so that JavaScript refuses a binary of another table: operations travel as positions in it.

use crate::generated_file::GeneratedFile;

/// The number, for Rust and for JavaScript.
pub fn files(table: &[GeneratedFile]) -> Vec<GeneratedFile> {
    let hash = table.iter().flat_map(|file| file.text.bytes()).fold(0xcbf2_9ce4_8422_2325, fnv1a);
    let rust = format!(
        "//! Which table this is.\n\n/// Differs between any two tables.\npub const FINGERPRINT: &str = \"{hash:016x}\";\n"
    );
    let script = format!(
        "/** Which table the generated classes were printed from. */\nexport const FINGERPRINT = '{hash:016x}'\n"
    );
    vec![
        GeneratedFile::code("core/src/generated/fingerprint.rs", file!(), &rust),
        GeneratedFile::code("js/generated/fingerprint.mjs", file!(), &script),
    ]
}

/// FNV-1a: not secret, only stable over platforms and compilers.
fn fnv1a(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

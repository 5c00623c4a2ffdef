//! Searches the memory of the process after its credentials are dropped. In a separate file with
//! one test, because nothing else may run.
#![cfg(all(feature = "server", target_os = "linux"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "it/support/memory.rs"]
mod memory;

use std::fs;

use memory::count_copies;
use signalwire_core::{CredentialOptions, Credentials, Dotenv, EnvSource, Variables};

/// Constants are in read-only memory, which is not searched.
const FILE: &str = "SIGNALWIRE_PROJECT_ID=7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90\nSIGNALWIRE_SPACE=example\n\
                    SIGNALWIRE_API_TOKEN=PT00112233445566778899aabbccddeeff0f1e2d3c4b5a6978\n";
const TOKEN: &str = "PT00112233445566778899aabbccddeeff0f1e2d3c4b5a6978";
/// The end of the token in the header.
const ENCODED: &str = "ZmYwZjFlMmQzYzRiNWE2OTc4";

fn count() -> [usize; 2] {
    [count_copies(TOKEN.as_bytes()), count_copies(ENCODED.as_bytes())]
}

#[test]
fn stores_a_token_once_and_wipes_it() {
    let path = std::env::temp_dir().join(format!("signalwire-memory-{}.env", std::process::id()));
    fs::write(&path, FILE).unwrap();
    let source = EnvSource::new(Variables::Custom([].into()), Dotenv::Required(path.clone()));
    assert_eq!(count(), [0, 0]);

    let credentials = Credentials::resolve(CredentialOptions::new(), &source).unwrap();
    assert_eq!(count(), [1, 0]);
    let clone = credentials.clone();
    let header = credentials.basic();
    assert_eq!(count(), [1, 1]);
    let redactor = credentials.redactor();
    assert_eq!(redactor.redact("nothing to see"), "nothing to see");
    assert_eq!(count(), [1, 1]);

    drop((credentials, clone, header, redactor));
    fs::remove_file(path).unwrap();
    assert_eq!(count(), [0, 0]);
}

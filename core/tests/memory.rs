//! What is left in the memory of a process once its credentials are dropped. A file of its own, with one test: nothing else may run.
#![cfg(all(feature = "server", target_os = "linux"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs::{self, File};
use std::ops::Range;
use std::os::unix::fs::FileExt;

use signalwire_core::redact::Scrubber;
use signalwire_core::{Credentials, Dotenv, EnvSource, Variables};

/// Constants stand in memory that is not writable, which is not searched.
const FILE: &str = "SIGNALWIRE_PROJECT_ID=7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90\nSIGNALWIRE_SPACE=example\n\
                    SIGNALWIRE_API_TOKEN=PT0123456789abcdef0123456789abcdef0123456789abcdef\n";
const TOKEN: &str = "PT0123456789abcdef0123456789abcdef0123456789abcdef";
/// A part of it in the header.
const ENCODED: &str = "MDEyMzQ1Njc4OWFiY2RlZjAx";
const CHUNK: usize = 1 << 16;
const NEEDLE: usize = 24;

/// How many places in writable memory hold the start of a secret.
fn count_copies(secret: &str) -> usize {
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let memory = File::open("/proc/self/mem").unwrap();
    let mut chunk = vec![0; CHUNK];
    let own = chunk.as_ptr().addr()..chunk.as_ptr().addr() + CHUNK;
    let writable = maps.lines().filter(|line| line.contains(" rw")).map(read_range);
    let mut copies = 0;
    for start in writable.flat_map(|range| range.step_by(CHUNK - (NEEDLE - 1))) {
        let length = memory.read_at(&mut chunk, start as u64).unwrap_or(0);
        let windows = chunk[..length].windows(NEEDLE).enumerate();
        let found = windows.filter(|(_, window)| *window == &secret.as_bytes()[..NEEDLE]);
        copies += found.filter(|(at, _)| !own.contains(&(start + at))).count();
    }
    copies
}

/// `from-to rw-p …`
fn read_range(line: &str) -> Range<usize> {
    let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
    usize::from_str_radix(from, 16).unwrap()..usize::from_str_radix(to, 16).unwrap()
}

fn count() -> [usize; 2] {
    [count_copies(TOKEN), count_copies(ENCODED)]
}

#[test]
fn holds_a_token_once_and_leaves_nothing_of_it() {
    let path = std::env::temp_dir().join(format!("signalwire-memory-{}.env", std::process::id()));
    fs::write(&path, FILE).unwrap();
    let source = EnvSource { variables: Variables::Given([].into()), dotenv: Dotenv::Required(path.clone()) };
    assert_eq!(count(), [0, 0]);

    let credentials = Credentials::from_env(&source).unwrap();
    assert_eq!(count(), [1, 0]);
    let clone = credentials.clone();
    let header = credentials.basic();
    assert_eq!(count(), [1, 1]);
    let scrubber = Scrubber::new(&credentials);
    assert_eq!(scrubber.scrub("nothing to see"), "nothing to see");
    assert_eq!(count(), [1, 1]);

    drop((credentials, clone, header, scrubber));
    fs::remove_file(path).unwrap();
    assert_eq!(count(), [0, 0]);
}

//! A short run of every target with any compiler: its seeds and deterministic mutations of them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use signalwire_fuzz::{Check, TARGETS};

const MUTATIONS: usize = 3000;

/// Fragments that are likely to reach edge cases.
const FRAGMENTS: [&[u8]; 24] = [
    b"{token}",
    b"PT",
    b"PSK_",
    b"eyJ",
    b"Basic ",
    b"://",
    b"https://",
    b"@",
    b"..",
    b"%2e",
    b"%00",
    b"\0",
    b"\r\n",
    b"\\",
    b"//",
    b"\"",
    b"${A}",
    b"\xff\xfe",
    "\u{feff}".as_bytes(),
    "\u{202e}".as_bytes(),
    b"9999999999999999999",
    b"-1",
    b"[[[[",
    b"null",
];

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|path| fs::read(path).unwrap()).collect()
}

/// Applies 1 to 4 changes: insert a fragment, remove bytes, change a byte, or replace the tail by
/// that of another seed.
fn mutate(input: &[u8], others: &[Vec<u8>], random: &mut fastrand::Rng) -> Vec<u8> {
    let mut mutated = input.to_vec();
    for _ in 0..random.usize(1..=4) {
        let at = random.usize(..=mutated.len());
        match random.u8(..4) {
            0 => drop(mutated.splice(at..at, random.choice(FRAGMENTS).unwrap().iter().copied())),
            1 => drop(mutated.drain(at..(at + random.usize(..8)).min(mutated.len()))),
            2 => mutated.iter_mut().skip(at).take(1).for_each(|byte| *byte = random.u8(..)),
            _ => {
                let other = random.choice(others).unwrap();
                mutated.truncate(at);
                mutated.extend_from_slice(&other[random.usize(..=other.len())..]);
            }
        }
    }
    mutated
}

fn run(target: &str, check: Check) {
    let seeds = seeds(target);
    assert!(seeds.len() >= 4, "{target} has {} seeds", seeds.len());
    for seed in &seeds {
        check(seed);
    }
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..MUTATIONS {
        let seed = random.choice(&seeds).unwrap();
        check(&mutate(seed, &seeds, &mut random));
    }
}

#[test]
fn no_target_violates_its_invariants() {
    for (target, check) in TARGETS {
        run(target, check);
    }
}

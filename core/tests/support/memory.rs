//! A search of this process's own memory, for secrets that should not be there.

use std::fs::{self, File};
use std::ops::Range;
use std::os::unix::fs::FileExt;

const CHUNK: usize = 1 << 16;
const NEEDLE: usize = 24;

/// How many places in writable memory hold the end of a secret, which must not repeat itself. Over
/// the beginning of what it gets back the allocator writes notes of its own, so a search for that
/// would find nothing where nothing was wiped.
pub fn count_copies(secret: &[u8]) -> usize {
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let memory = File::open("/proc/self/mem").unwrap();
    let mut chunk = vec![0; CHUNK];
    let own = chunk.as_ptr().addr()..chunk.as_ptr().addr() + CHUNK;
    let writable = maps.lines().filter(|line| line.contains(" rw")).map(read_range);
    let mut copies = 0;
    for start in writable.flat_map(|range| range.step_by(CHUNK - (NEEDLE - 1))) {
        let length = memory.read_at(&mut chunk, start as u64).unwrap_or(0);
        let windows = chunk[..length].windows(NEEDLE).enumerate();
        let found = windows.filter(|(_, window)| *window == &secret[secret.len() - NEEDLE..]);
        copies += found.filter(|(at, _)| !own.contains(&(start + at))).count();
    }
    copies
}

/// `from-to rw-p …`
fn read_range(line: &str) -> Range<usize> {
    let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
    usize::from_str_radix(from, 16).unwrap()..usize::from_str_radix(to, 16).unwrap()
}

//! Searches the memory of this process for secrets.

use std::fs::{self, File};
use std::ops::Range;
use std::os::unix::fs::FileExt;

const CHUNK: usize = 1 << 16;
const NEEDLE: usize = 24;

/// Counts the places in writable memory that contain the end of a secret, which must not be
/// repetitive. The allocator overwrites the start of freed memory, so a search for the start would
/// find nothing even if nothing was wiped.
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

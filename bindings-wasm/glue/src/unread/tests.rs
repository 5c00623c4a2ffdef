//! A module of two functions, of which one is exported and the other only panics, and what is left
//! of the data that they refer to. All lengths are below 128, so each is the one byte of its
//! LEB128.

use super::erase;

const CODE: u8 = 4;
const DATA: u8 = 5;
/// Where the two functions refer to something: behind the count of functions, a size, no locals and
/// `i32.const`.
const IN_KEPT: u8 = 4;
const IN_PANIC: u8 = 10;
/// Where the content of the segment begins: behind the count of segments, flags, `i32.const 0`,
/// `end` and a size.
const CONTENT: u8 = 6;

/// The first symbol of data; `kept` is 0 and `panic` 1.
const FIRST: u8 = 2;

/// What is left of the data, where each of the `symbols` has an offset and a size, and each of the
/// `links` a section, a place in it and the symbol that it leads to.
fn left(data: &[u8], symbols: &[(u8, u8)], links: &[(u8, u8, u8)]) -> Result<Vec<u8>, String> {
    let erased = erase(&module(data, symbols, links), |name| name == "panic")?;
    let end = erased.windows(8).position(|bytes| bytes == b"\x07linking").expect("the section after it") - 2;
    Ok(erased[end - data.len()..end].to_vec())
}

fn module(data: &[u8], symbols: &[(u8, u8)], links: &[(u8, u8, u8)]) -> Vec<u8> {
    let body = [5, 0, 0x41, 0, 0x1A, 0x0B];
    let segment = [&[1, 0, 0x41, 0, 0x0B, size(data)], data].concat();
    let mut table = [&[size(symbols) + FIRST, 0, 0, 0, 4], &b"kept"[..], &[0, 0, 1, 5], b"panic"].concat();
    table.extend(symbols.iter().flat_map(|(offset, size)| [1, 0, 1, b'a', 0, *offset, *size]));
    [
        b"\0asm\x01\0\0\0".to_vec(),
        section(1, &[1, 0x60, 0, 0]),
        section(3, &[2, 0, 0]),
        section(5, &[1, 0, 1]),
        section(7, b"\x01\x04kept\0\0"),
        section(10, &[&[2], &body[..], &body].concat()),
        section(11, &segment),
        section(0, &[&b"\x07linking\x02\x08"[..], &[size(&table)], &table].concat()),
        links_of(CODE, b"\x0Areloc.CODE", links),
        links_of(DATA, b"\x0Areloc.DATA", links),
    ]
    .concat()
}

fn links_of(index: u8, name: &[u8], links: &[(u8, u8, u8)]) -> Vec<u8> {
    let here: Vec<_> = links.iter().filter(|(section, ..)| *section == index).collect();
    // R_WASM_MEMORY_ADDR_I32, with an addend of nothing.
    let entries: Vec<u8> = here.iter().flat_map(|(_, at, to)| [5, *at, *to, 0]).collect();
    section(0, &[name, &[index, size(&here)], &entries].concat())
}

fn section(id: u8, content: &[u8]) -> Vec<u8> {
    [&[id, size(content)], content].concat()
}

fn size<T>(items: &[T]) -> u8 {
    u8::try_from(items.len()).ok().filter(|size| *size < 128).expect("one byte")
}

#[test]
fn data_of_a_panic_is_erased_and_bytes_that_others_share_stay() {
    let symbols = [(0, 4), (4, 4), (3, 3)];
    let links = [(CODE, IN_KEPT, FIRST), (CODE, IN_PANIC, FIRST + 1), (CODE, IN_KEPT, FIRST + 2)];
    assert_eq!(left(b"keptgone", &symbols, &links).expect("links"), b"keptgo\0\0");
}

#[test]
fn data_that_kept_data_leads_to_stays() {
    let links = [(CODE, IN_KEPT, FIRST), (DATA, CONTENT, FIRST + 1)];
    assert_eq!(left(b"keptmoregone", &[(0, 4), (4, 4), (8, 4)], &links).expect("links"), b"keptmore\0\0\0\0");
}

#[test]
fn the_place_of_a_panic_is_erased_though_code_that_stays_refers_to_it() {
    let links = [(CODE, IN_KEPT, FIRST), (DATA, CONTENT, FIRST + 1)];
    let place = left(b"0123456789abcdefa.rs\0", &[(0, 16), (16, 5)], &links).expect("links");
    assert_eq!(place, [0; 21]);
}

#[test]
fn a_module_that_says_nothing_of_its_links_is_refused() {
    assert!(left(b"kept", &[(0, 4)], &[]).is_err());
}

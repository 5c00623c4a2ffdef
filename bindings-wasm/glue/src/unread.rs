//! Data that nobody reads once panics are traps: their messages, the places where they happened,
//! and the tables of Unicode that only `Debug` asks. The linker keeps it, as it links before there
//! are traps; here it becomes zeros, which weigh nothing.

use crate::layout::{Layout, Symbol};

/// Bytes of a `core::panic::Location`: where the file's name stands, its length, line and column.
const LOCATION: usize = 16;

/// The module without the data that only functions of these names read.
pub fn erase(module: &[u8], is_trap: fn(&str) -> bool) -> Result<Vec<u8>, String> {
    let layout = Layout::read(module).map_err(|error| error.to_string())?;
    if layout.references.is_empty() {
        return Err("the module was linked without --emit-relocs".to_owned());
    }
    let mut erased = module.to_vec();
    for symbol in layout.symbols.iter().filter(|symbol| symbol.is_data) {
        erased[symbol.extent.clone()].fill(0);
    }
    // Symbols share bytes, so those that are read are put back when all others are gone.
    for number in reach(module, &layout, is_trap) {
        let extent = layout.symbols[number].extent.clone();
        erased[extent.clone()].copy_from_slice(&module[extent]);
    }
    Ok(erased)
}

/// The numbers of the symbols that an exported function leads to.
fn reach(module: &[u8], layout: &Layout, is_trap: fn(&str) -> bool) -> Vec<usize> {
    let is_end = |symbol: &Symbol| is_trap(&symbol.name) || is_location(module, layout, symbol);
    let mut reached = vec![false; layout.symbols.len()];
    let mut ahead: Vec<usize> =
        (0..reached.len()).filter(|number| layout.symbols[*number].is_exported).collect();
    while let Some(number) = ahead.pop() {
        let symbol = &layout.symbols[number];
        if !reached[number] && !is_end(symbol) {
            reached[number] = true;
            ahead.extend(layout.leads_to(symbol));
        }
    }
    (0..reached.len()).filter(|number| reached[*number]).collect()
}

/// Traps are still called with the place where they happen, though they do not look at it.
fn is_location(module: &[u8], layout: &Layout, symbol: &Symbol) -> bool {
    let is_file = |number: usize| {
        let name = &module[layout.symbols[number].extent.clone()];
        name.strip_suffix(b"\0").unwrap_or(name).ends_with(b".rs")
    };
    symbol.is_data && symbol.extent.len() == LOCATION && layout.leads_to(symbol).any(is_file)
}

#[cfg(test)]
mod tests;

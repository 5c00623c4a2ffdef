//! The allocator of the module. It makes the download 5 % smaller than the one of the standard
//! library. It supports one thread, which is all that a page or a worker uses.

use talc::wasm::{WasmDynamicTalc, new_wasm_dynamic_allocator};

#[global_allocator]
static ALLOCATOR: WasmDynamicTalc = new_wasm_dynamic_allocator();

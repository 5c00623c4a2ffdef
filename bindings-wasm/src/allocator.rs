//! The allocator of the module: smaller than that of the standard library by a twentieth of the
//! download. It is for one thread, which is all that a module of a page or a worker has.

use talc::wasm::{WasmDynamicTalc, new_wasm_dynamic_allocator};

#[global_allocator]
static ALLOCATOR: WasmDynamicTalc = new_wasm_dynamic_allocator();

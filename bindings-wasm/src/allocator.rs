//! The allocator of the module: smaller than that of the standard library by a twentieth of the download.

use talc::TalckWasm;

// A browser's module has one thread and no other allocator, which is all that `new_global` asks for.
#[allow(unsafe_code)]
#[global_allocator]
static ALLOCATOR: TalckWasm = unsafe { TalckWasm::new_global() };

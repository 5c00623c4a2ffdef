//! Panics become traps. What is left of one is a `RuntimeError` in JavaScript, as the engine makes
//! of any trap, and without the code that words a message for a console that is not there, a module
//! is a tenth smaller. The compiler does the same for its standard library only in unstable
//! versions.

use rustc_demangle::demangle;
use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module, passes};

/// Functions that only a panic calls. `Debug` is one of those: nothing that a caller sees is worded
/// by it.
const ONLY_PANICS: [&str; 14] = [
    "core::panicking::",
    "std::panicking::",
    "as core::fmt::Debug>::fmt",
    "core::fmt::builders::",
    "core::str::slice_error_fail",
    "core::slice::index::slice_",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::cell::panic_already",
    "alloc::raw_vec::handle_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::alloc::handle_alloc_error",
];

/// Replaces the bodies of those functions and drops what only they needed.
pub fn instead_of_panics(module: &mut Module) {
    let found: Vec<FunctionId> = module
        .funcs
        .iter_local()
        .map(|(id, _)| id)
        .filter(|id| module.funcs.get(*id).name.as_deref().is_some_and(only_panics))
        .collect();
    for id in found {
        replace_body(module, id);
    }
    passes::gc::run(module);
}

/// A function of this name, as the compiler writes it, is one of those.
pub fn only_panics(name: &str) -> bool {
    let name = format!("{:#}", demangle(name));
    ONLY_PANICS.iter().any(|part| name.contains(part))
}

fn replace_body(module: &mut Module, id: FunctionId) {
    let kind = module.types.get(module.funcs.get(id).ty());
    let (parameters, results) = (kind.params().to_vec(), kind.results().to_vec());
    let arguments = parameters.iter().map(|kind| module.locals.add(*kind)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &parameters, &results);
    builder.func_body().unreachable();
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(arguments));
}

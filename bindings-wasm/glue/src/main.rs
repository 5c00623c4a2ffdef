//! `signalwire-wasm-glue INPUT.wasm FOLDER`: writes the module and its JavaScript glue into a
//! folder.
//!
//! The target is `web`: a plain ES module whose loader takes bytes, a module or a URL from the
//! caller. It needs neither a bundler nor top-level await, and a page may run it under
//! `wasm-unsafe-eval`.

mod layout;
mod trap;
mod unread;

use std::env;
use std::fs;
use std::process::ExitCode;

use walrus::Module;
use wasm_bindgen_cli_support::Bindgen;

const NAME: &str = "signalwire";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [input, folder] = arguments.as_slice() else {
        return fail("usage: signalwire-wasm-glue INPUT.wasm FOLDER");
    };
    match print_glue(input, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => fail(&message),
    }
}

/// Writes `signalwire.js`, `signalwire.d.ts` and `signalwire_bg.wasm` into `folder`.
fn print_glue(input: &str, folder: &str) -> Result<(), String> {
    let linked = fs::read(input).map_err(|error| format!("{input}: {error}"))?;
    let erased = unread::erase(&linked, trap::only_panics).map_err(|error| format!("{input}: {error}"))?;
    let mut module = Module::from_buffer(&erased).map_err(|error| format!("{input}: {error:#}"))?;
    trap::instead_of_panics(&mut module);
    drop_links(&mut module);
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes(NAME, module.emit_wasm()).out_name(NAME).typescript(true);
    // Without a default path the glue holds no `import.meta.url`, which a bundler would try to
    // resolve.
    bindgen.omit_default_module_path(true).remove_producers_section(true);
    let written = bindgen.web(true).and_then(|bindgen| bindgen.generate(folder));
    written.map_err(|error| format!("{input}: {error:#}"))
}

/// What the linker wrote down is wrong from here on, and tools that find it refuse the module.
fn drop_links(module: &mut Module) {
    let names: Vec<String> = module.customs.iter().map(|(_, section)| section.name().to_owned()).collect();
    for name in names.iter().filter(|name| *name == "linking" || name.starts_with("reloc.")) {
        module.customs.remove_raw(name);
    }
}

#[allow(clippy::print_stderr, reason = "a command line program says why it fails")]
fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}

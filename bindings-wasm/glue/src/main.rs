//! `signalwire-wasm-glue INPUT.wasm FOLDER`: writes the module and its JavaScript glue into a
//! folder.
//!
//! The target is `web`: a plain ES module whose loader takes bytes, a module or a URL from the
//! caller. It needs neither a bundler nor top-level await, and a page may run it under
//! `wasm-unsafe-eval`.

use std::env;
use std::process::ExitCode;

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
    let mut bindgen = Bindgen::new();
    bindgen.input_path(input).out_name(NAME).typescript(true);
    // Without a default path the glue contains no `import.meta.url`, which a bundler would resolve.
    bindgen.omit_default_module_path(true).remove_name_section(true).remove_producers_section(true);
    let written = bindgen.web(true).and_then(|bindgen| bindgen.generate(folder));
    written.map_err(|error| format!("{input}: {error:#}"))
}

#[allow(clippy::print_stderr, reason = "a command line program reports its errors")]
fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}

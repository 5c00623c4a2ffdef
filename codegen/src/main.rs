//! The command line of the generator.

use std::path::Path;
use std::process::ExitCode;

use signalwire_codegen::error::{Error, Result};
use signalwire_codegen::import::import;
use signalwire_codegen::{disk, generate};

const USAGE: &str = "codegen            print the generated files
codegen check      fail if a generated file differs from what would be printed
codegen import DIR convert the documents of the API in DIR to api/";

fn main() -> ExitCode {
    match run(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[allow(clippy::print_stderr, reason = "a command line program that handles no secrets")]
            {
                eprintln!("{error}");
            }
            ExitCode::FAILURE
        }
    }
}

#[allow(
    clippy::print_stdout,
    clippy::ptr_arg,
    reason = "a command line program that lists the files that it wrote"
)]
fn print_path(path: &String) {
    println!("{path}");
}

fn run(arguments: &[String]) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => disk::update(&root, &generate(&root.join("api"), &root)?)
            .map(|paths| paths.iter().for_each(print_path)),
        ["check"] => disk::check(&root, &generate(&root.join("api"), &root)?),
        ["import", folder] => import(Path::new(folder), &root.join("api")),
        _ => Err(Error(USAGE.to_owned())),
    }
}

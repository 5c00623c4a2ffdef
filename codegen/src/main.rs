//! The command line of the generator.

use std::path::Path;
use std::process::ExitCode;

use signalwire_codegen::failure::{Failure, Outcome};
use signalwire_codegen::import::import;
use signalwire_codegen::{disk, products};

const USAGE: &str = "codegen            print the products
codegen check      say which products differ from what would be printed
codegen import DIR read the API's documents into api/";

fn main() -> ExitCode {
    match run(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            #[allow(clippy::print_stderr, reason = "a command line program, and nothing secret in reach")]
            {
                eprintln!("{failure}");
            }
            ExitCode::FAILURE
        }
    }
}

#[allow(clippy::print_stdout, clippy::ptr_arg, reason = "a command line program that says what it wrote")]
fn say(path: &String) {
    println!("{path}");
}

fn run(arguments: &[String]) -> Outcome<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => {
            disk::update(&root, &products(&root.join("api"), &root)?).map(|paths| paths.iter().for_each(say))
        }
        ["check"] => disk::check(&root, &products(&root.join("api"), &root)?),
        ["import", folder] => import(Path::new(folder), &root.join("api")),
        _ => Err(Failure(USAGE.to_owned())),
    }
}

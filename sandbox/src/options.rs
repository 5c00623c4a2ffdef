//! The command line.

use std::path::PathBuf;

use lexopt::prelude::*;
use signalwire_sandbox::Options;

/// The output of `--help`.
pub(crate) const HELP: &str = "\
A local HTTPS Space for tests and demos.

usage: signalwire-sandbox [--port N] [--json] [--dir DIR]

  --port N    listen on 127.0.0.1:N (default: a free port)
  --json      print one line of JSON, and exit when standard input closes
  --dir DIR   create the folder with the certificate in DIR (created if it does not exist)
  --help      print this help
";

/// The parsed command line.
pub(crate) enum Command {
    /// Prints the help.
    Help,
    /// Starts the sandbox. With `json`, the output is one line for a program.
    Start { options: Options, json: bool },
}

/// Parses the arguments of the process.
pub(crate) fn parse_command() -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_env();
    let (mut options, mut json) = (Options::default(), false);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") => options.port = parser.value()?.parse()?,
            Long("dir") => options.dir = Some(PathBuf::from(parser.value()?)),
            Long("json") => json = true,
            Long("help") | Short('h') => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Start { options, json })
}

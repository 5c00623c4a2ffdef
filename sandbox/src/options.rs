//! The command line.

use std::path::PathBuf;

use lexopt::prelude::*;
use signalwire_sandbox::Options;

/// What `--help` prints.
pub(crate) const HELP: &str = "\
A local HTTPS Space for tests and demos.

usage: signalwire-sandbox [--port N] [--json] [--dir DIR]

  --port N    listen on 127.0.0.1:N; a free port when absent
  --json      print one line of JSON, and end when standard input closes
  --dir DIR   make the folder with the certificate in DIR, which is made if need be
  --help      print this
";

/// What the command line asks for.
pub(crate) enum Command {
    /// Print the help.
    Help,
    /// Start; with `json` for a program that reads the one line.
    Start { options: Options, json: bool },
}

/// Reads the arguments of the process.
pub(crate) fn read_command() -> Result<Command, lexopt::Error> {
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

//! The command line.

use std::ffi::OsStr;
use std::path::PathBuf;

use lexopt::prelude::*;
use signalwire_sandbox::Options;

/// The output of `--help`.
pub(crate) const HELP: &str = "\
A local HTTPS Space for tests and demos.

usage: signalwire-sandbox [--port N] [--page [PORT]] [--open] [--json] [--dir DIR]

  --port N    listen on 127.0.0.1:N (default: a free port)
  --page [PORT]
              serve the page on 127.0.0.1:PORT (default: a free port); with --json, there is
              no page without this option or --open
  --open      open the page in the browser
  --json      print one line of JSON, and exit when standard input closes
  --dir DIR   create the folder with the certificate in DIR (created if it does not exist)
  --help      print this help
";

/// The parsed command line.
pub(crate) enum Command {
    /// Prints the help.
    Help,
    /// Starts the sandbox. With `json`, the output is one line for a program. With `open`, the page
    /// is opened in the browser.
    Start { options: Options, json: bool, open: bool },
}

/// Parses the arguments of the process.
pub(crate) fn parse_command() -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_env();
    let (mut options, mut json, mut open) = (Options::default(), false, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") => options.port = parser.value()?.parse()?,
            Long("dir") => options.dir = Some(PathBuf::from(parser.value()?)),
            Long("page") => options.page = Some(read_page(&mut parser)?),
            Long("open") => open = true,
            Long("json") => json = true,
            Long("help") | Short('h') => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    // Text is for people, so it contains the URL of the page.
    if options.page.is_none() && (open || !json) {
        options.page = Some(0);
    }
    Ok(Command::Start { options, json, open })
}

/// The port after `--page`, if the next argument is one; 0 selects a free port.
fn read_page(parser: &mut lexopt::Parser) -> Result<u16, lexopt::Error> {
    if let Some(port) = parser.optional_value() {
        return port.parse();
    }
    let port = |next: &OsStr| next.to_str().and_then(|text| text.parse().ok());
    let next = parser.try_raw_args().and_then(|mut rest| rest.next_if(|next| port(next).is_some()));
    Ok(next.and_then(|next| port(&next)).unwrap_or(0))
}

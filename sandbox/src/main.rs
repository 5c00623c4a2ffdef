//! `signalwire-sandbox`: runs a local Space until it receives a signal.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line program; its token is valid only while it runs"
)]

mod open;
mod options;
mod stop;

use std::io::{self, Write};
use std::process::ExitCode;

use options::{Command, HELP, parse_command};
use serde_json::json;
use signalwire_sandbox::{Options, Sandbox};

#[tokio::main]
async fn main() -> ExitCode {
    match parse_command() {
        Ok(Command::Start { options, json, open }) => match run(options, json, open).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("signalwire-sandbox: {error}");
                ExitCode::FAILURE
            }
        },
        Ok(Command::Help) => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprint!("signalwire-sandbox: {error}\n\n{HELP}");
            ExitCode::from(2)
        }
    }
}

async fn run(options: Options, json: bool, open: bool) -> Result<(), Box<dyn std::error::Error>> {
    let signals = stop::Signals::listen()?;
    let sandbox = Sandbox::start(options).await?;
    let text = if json { connection_json(&sandbox) } else { connection_text(&sandbox) };
    writeln!(io::stdout(), "{text}")?;
    if let Some(url) = sandbox.page_url().filter(|_| open) {
        open::open_url(url);
    }
    Ok(signals.wait(json).await?)
}

fn connection_json(sandbox: &Sandbox) -> String {
    let (url, path) = (sandbox.url(), sandbox.ca_path());
    json!({
        "url": url, "caPath": path, "project": sandbox.project(), "token": sandbox.token(),
        "signingKey": sandbox.signing_key(), "pageUrl": sandbox.page_url(),
    })
    .to_string()
}

fn connection_text(sandbox: &Sandbox) -> String {
    let (url, path) = (sandbox.url(), sandbox.ca_path());
    let page = sandbox.page_url().map(|url| format!("\n\nIts page: {url}")).unwrap_or_default();
    format!(
        "A local Space runs at {url}. Press Ctrl-C to stop it.\n\n\
         export SIGNALWIRE_PROJECT_ID={}\nexport SIGNALWIRE_API_TOKEN={}\n\
         export SIGNALWIRE_BASE_URL={url}\nexport NODE_EXTRA_CA_CERTS={}\n\
         export SIGNALWIRE_SIGNING_KEY={}{page}",
        sandbox.project(),
        sandbox.token(),
        path.display(),
        sandbox.signing_key(),
    )
}

//! A client of the fuzzing server of Autobahn, with the sockets of realtime sessions.
//!
//! ```sh
//! cargo run -p signalwire-fuzz --features autobahn --bin autobahn -- https://localhost:9001 ca.pem
//! ```

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the command line")]

use std::process::ExitCode;

use signalwire_core::internal::realtime::echo;

/// The name of the client in the reports of the server.
const AGENT: &str = "signalwire-core";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [origin, certificates] = arguments.as_slice() else {
        eprintln!("usage: autobahn ORIGIN CERTIFICATES");
        return ExitCode::FAILURE;
    };
    match run(origin, certificates).await {
        Ok(count) => {
            println!("{count} cases");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs all cases of the server, and lets it write its reports. Returns the number of cases.
async fn run(origin: &str, certificates: &str) -> Result<usize, String> {
    let pem = std::fs::read_to_string(certificates).map_err(|error| format!("{certificates}: {error}"))?;
    let count = echo(origin, &pem, "/getCaseCount").await?.unwrap_or_default();
    let count: usize = count.parse().map_err(|_| "the server did not send the number of cases")?;
    for case in 1..=count {
        echo(origin, &pem, &format!("/runCase?case={case}&agent={AGENT}")).await?;
    }
    echo(origin, &pem, &format!("/updateReports?agent={AGENT}")).await?;
    Ok(count)
}

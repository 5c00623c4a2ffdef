//! Certificates and proxies from the environment. Each case runs in a separate process, because all
//! threads of a process share its variables.

mod certificates;
mod options;
mod proxies;
mod proxy_failures;
mod untrusted_issuer;

use std::path::PathBuf;
use std::process::Command;

use signalwire_core::Client;
use signalwire_core::Proxy;

use crate::support::{Server, config, list, response};

/// The name of the test that runs in the other process.
const PROBE: &str = "tls_and_proxy_env::probe";
const ORIGIN: &str = "PROBE_ORIGIN";
const VARIABLES: [&str; 10] = [
    "HTTPS_PROXY",
    "https_proxy",
    "ALL_PROXY",
    "all_proxy",
    "HTTP_PROXY",
    "NO_PROXY",
    "no_proxy",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "NODE_EXTRA_CA_CERTS",
];

/// The part that runs in the other process: it makes one call and prints its outcome on one line
/// and each warning on another. Without the variable it does nothing.
#[tokio::test]
async fn probe() {
    let Ok(origin) = std::env::var(ORIGIN) else { return };
    let mut config = config(&origin);
    (config.proxy, config.max_retries) = (Proxy::Environment, 0);
    let client = match Client::new(config) {
        Ok(client) => client,
        Err(error) => return println!("outcome: config {} {error}", error.code),
    };
    match list(&client).await {
        Ok(answer) => println!("outcome: {}", answer.status),
        Err(error) => println!("outcome: {} {error}", error.code()),
    }
    for warning in client.warnings() {
        println!("warning: {} {}", warning.code, warning.message);
    }
}

/// The output of a process with these variables.
struct Probe {
    outcome: String,
    warnings: Vec<String>,
}

async fn probe_at(origin: &str, variables: &[(&str, &str)]) -> Probe {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", PROBE, "--nocapture"]).env(ORIGIN, origin);
    for name in VARIABLES {
        command.env_remove(name);
    }
    command.envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    // The test runner writes on the same line as the first print.
    let after = |mark: &'static str| text.lines().filter_map(move |line| Some(line.split_once(mark)?.1));
    Probe {
        outcome: after("outcome: ").next().unwrap_or_else(|| panic!("{text}")).to_owned(),
        warnings: after("warning: ").map(ToOwned::to_owned).collect(),
    }
}

async fn probe_with(server: &Server, variables: &[(&str, &str)]) -> Probe {
    probe_at(&format!("https://localhost:{}", server.port), variables).await
}

/// A file that is deleted with the test.
pub struct File(PathBuf);

impl File {
    pub fn new(name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = std::env::temp_dir().join(format!("signalwire-{}-{name}", std::process::id()));
        std::fs::write(&path, content).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn server() -> Server {
    Server::start(vec![response(200, r#"{"data":[]}"#)]).await
}

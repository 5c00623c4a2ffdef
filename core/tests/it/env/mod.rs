//! Credentials from options, environment and dotenv file.
#![cfg(feature = "server")]

mod aliases;
#[cfg(feature = "native")]
mod client_builder;
mod dotenv;
mod dotenv_syntax;
mod missing;
mod precedence;
mod process;
mod properties;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use signalwire_core::{ConfigError, CredentialOptions, Credentials, Dotenv, EnvSource, Variables};
use zeroize::Zeroizing;

const PROJECT: &str = "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90";
const OTHER_PROJECT: &str = "0c1d8e90-0b1e-4e0d-9d3e-2f6a5c1d8e90";
const TOKEN: &str = "PT0123456789abcdef0123456789abcdef0123456789abcdef";
const OTHER_TOKEN: &str = "PTfedcba9876543210fedcba9876543210fedcba9876543210";
const COMPLETE: [(&str, &str); 3] =
    [("SIGNALWIRE_PROJECT_ID", PROJECT), ("SIGNALWIRE_API_TOKEN", TOKEN), ("SIGNALWIRE_SPACE", "example")];

fn variables(values: &[(&str, &str)]) -> Variables {
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), Zeroizing::new((*value).to_owned()));
    Variables::Custom(values.iter().map(own).collect())
}

fn from_env(values: &[(&str, &str)]) -> Result<Credentials, ConfigError> {
    Credentials::resolve(CredentialOptions::new(), &EnvSource::new(variables(values), Dotenv::Off))
}

fn from_file(content: impl AsRef<[u8]>) -> Result<Credentials, ConfigError> {
    let file = TempFile::new(content);
    Credentials::resolve(
        CredentialOptions::new(),
        &EnvSource::new(variables(&[]), Dotenv::Required(file.path.clone())),
    )
}

/// Project, token and origin, which the tests compare.
fn parts(credentials: &Credentials) -> [&str; 3] {
    [credentials.project().as_str(), credentials.token().reveal(), credentials.origin().as_str()]
}

/// A dotenv file that is deleted with its test.
struct TempFile {
    path: PathBuf,
}

impl TempFile {
    fn new(content: impl AsRef<[u8]>) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("signalwire-{}-{}.env", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, content).unwrap();
        Self { path }
    }

    fn name(&self) -> String {
        Path::display(&self.path).to_string()
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

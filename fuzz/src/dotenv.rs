//! Dotenv files.

use std::collections::HashMap;
use std::path::PathBuf;
use std::{env, fs, process};

use signalwire_core::{CredentialOptions, Credentials, Dotenv, EnvSource, Variables};

use crate::support::{assert_no_secret, text};

/// A file is parsed or rejected. Neither result reveals its content.
pub fn check(input: &[u8]) {
    let path = file();
    if fs::write(&path, text(input)).is_err() {
        return;
    }
    let variables = Variables::Custom(HashMap::new());
    let source = EnvSource::new(variables, Dotenv::Required(path.clone()));
    let result = Credentials::resolve(CredentialOptions::new(), &source);
    assert_no_secret(&result);
    if let Ok(credentials) = &result {
        let shown = format!("{credentials:?} {:?}", credentials.warnings());
        let token = credentials.token().reveal();
        assert!(token.len() < 12 || !shown.contains(token), "a token is shown");
    }
    let _ = fs::remove_file(path);
}

fn file() -> PathBuf {
    let thread = format!("{:?}", std::thread::current().id());
    let thread: String = thread.chars().filter(char::is_ascii_digit).collect();
    env::temp_dir().join(format!("signalwire-fuzz-{}-{thread}.env", process::id()))
}

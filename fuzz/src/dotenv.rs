//! Dotenv files.

use std::collections::HashMap;
use std::path::PathBuf;
use std::{env, fs, process};

use signalwire_core::{Credentials, Dotenv, EnvSource, Variables};

use crate::support::{is_quiet, text};

/// A file is read or refused; neither shows what stands in it.
pub fn check(input: &[u8]) {
    let path = file();
    if fs::write(&path, text(input)).is_err() {
        return;
    }
    let variables = Variables::Custom(HashMap::new());
    let source = EnvSource { variables, dotenv: Dotenv::Required(path.clone()) };
    let read = Credentials::from_env(&source);
    is_quiet(&read);
    if let Ok(credentials) = &read {
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

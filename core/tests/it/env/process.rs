//! The environment of the process. It is set for a child process, because changing it in a process
//! with several threads is not safe.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use signalwire_core::internal::credentials::variable_names;
use signalwire_core::{CredentialOptions, Credentials, EnvSource};

use super::{COMPLETE, OTHER_PROJECT, PROJECT, TOKEN, TempFile, parts};

const CHILD: &str = "SIGNALWIRE_TEST_CHILD";

/// Runs one test of this file again with these environment variables.
fn run_child(test: &str, values: &[(&str, OsString)]) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]).env_clear().env(CHILD, "1").envs(values.iter().cloned());
    let output = command.output().unwrap();
    let shown = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && shown.contains("1 passed"), "{shown}");
}

fn is_child() -> bool {
    std::env::var_os(CHILD).is_some()
}

#[test]
fn is_read_by_default() {
    if is_child() {
        let credentials = Credentials::from_env().unwrap();
        #[cfg(feature = "native")]
        assert_eq!(signalwire_core::Client::from_env().unwrap().origin(), credentials.origin());
        assert_eq!(parts(&credentials), [PROJECT, TOKEN, "https://example.signalwire.com"]);
    } else {
        run_child("env::process::is_read_by_default", &COMPLETE.map(|(name, value)| (name, value.into())));
    }
}

#[cfg(unix)]
#[test]
fn may_contain_values_that_are_not_utf_8() {
    use std::os::unix::ffi::OsStringExt;
    if is_child() {
        let error = Credentials::from_env().unwrap_err();
        let message = "SIGNALWIRE_API_TOKEN in the environment is not valid UTF-8";
        assert_eq!((error.code.as_str(), error.message.as_str()), ("invalid_environment", message));
    } else {
        let values = [("SIGNALWIRE_API_TOKEN", OsString::from_vec(vec![b'P', b'T', 0xFF]))];
        run_child("env::process::may_contain_values_that_are_not_utf_8", &values);
    }
}

#[test]
fn precedes_a_file_that_may_be_absent() {
    if is_child() {
        let resolve =
            |path: &Path| Credentials::resolve(CredentialOptions::new(), &EnvSource::with_dotenv(path));
        let file =
            TempFile::new(format!("SIGNALWIRE_PROJECT_ID={OTHER_PROJECT}\nSIGNALWIRE_API_TOKEN={TOKEN}\n"));
        let credentials = resolve(&file.path).unwrap();
        assert_eq!(parts(&credentials), [PROJECT, TOKEN, "https://example.signalwire.com"]);
        let error = resolve(Path::new("no/such/.env")).unwrap_err();
        assert!(error.message.contains("SIGNALWIRE_API_TOKEN"), "{error}");
    } else {
        let without_token = [COMPLETE[0], COMPLETE[2]].map(|(name, value)| (name, value.into()));
        run_child("env::process::precedes_a_file_that_may_be_absent", &without_token);
    }
}

#[test]
fn the_names_of_its_variables_are_known() {
    let names: Vec<_> = variable_names().collect();
    assert!(COMPLETE.iter().all(|(name, _)| names.contains(name)), "{names:?}");
}

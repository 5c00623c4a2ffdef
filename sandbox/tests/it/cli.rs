//! The command line interface.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

fn start(arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_signalwire-sandbox"));
    command
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn wait(child: &mut Child) -> i32 {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(10) {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code().unwrap_or(-1);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    child.kill().unwrap();
    panic!("the process did not exit");
}

#[test]
fn with_json_it_prints_one_line_and_exits_at_the_end_of_input() {
    let mut child = start(&["--json"]);
    let mut line = String::new();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    output.read_line(&mut line).unwrap();
    let printed: Value = serde_json::from_str(&line).unwrap();
    assert!(printed["url"].as_str().unwrap().starts_with("https://localhost:"));
    assert!(printed["token"].as_str().unwrap().starts_with("PT"));
    assert_eq!(printed["project"].as_str().unwrap().len(), 36);
    assert!(printed["signingKey"].as_str().unwrap().starts_with("PSK_"));
    let path = std::path::PathBuf::from(printed["caPath"].as_str().unwrap());
    assert!(path.exists() && child.try_wait().unwrap().is_none());
    drop(child.stdin.take());
    assert_eq!(wait(&mut child), 0);
    assert!(!path.exists());
    let mut rest = String::new();
    output.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "");
}

#[cfg(unix)]
#[test]
fn it_cleans_up_on_sigterm() {
    let mut child = start(&[]);
    let mut output = BufReader::new(child.stdout.take().unwrap()).lines();
    let lines: Vec<String> = (&mut output).take(7).map(Result::unwrap).collect();
    let path = lines.iter().find_map(|line| line.strip_prefix("export NODE_EXTRA_CA_CERTS=")).unwrap();
    assert!(std::path::Path::new(path).exists());
    for name in ["PROJECT_ID", "API_TOKEN", "BASE_URL", "SIGNING_KEY"] {
        assert!(lines.iter().any(|line| line.starts_with(&format!("export SIGNALWIRE_{name}="))), "{name}");
    }
    assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
    assert_eq!(wait(&mut child), 0);
    assert!(!std::path::Path::new(path).exists());
}

#[test]
fn the_folder_is_created() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("not/yet/there");
    let mut child = start(&["--json", "--dir", folder.to_str().unwrap()]);
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    drop(child.stdin.take());
    assert_eq!(wait(&mut child), 0);
    let printed: Value = serde_json::from_str(&line).unwrap();
    assert!(printed["caPath"].as_str().unwrap().starts_with(folder.to_str().unwrap()), "{line}");
}

#[test]
fn a_folder_that_cannot_be_created_is_reported() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let folder = file.path().join("below-a-file");
    let mut child = start(&["--dir", folder.to_str().unwrap()]);
    assert_eq!(wait(&mut child), 1);
    let mut text = String::new();
    child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
    assert!(text.contains(folder.to_str().unwrap()), "{text}");
}

#[test]
fn an_unknown_option_is_an_error_with_the_usage() {
    let mut child = start(&["--prot", "1"]);
    assert_eq!(wait(&mut child), 2);
    let mut text = String::new();
    child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
    assert!(text.contains("--prot") && text.contains("usage:"), "{text}");
}

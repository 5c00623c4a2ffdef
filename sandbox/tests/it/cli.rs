//! The command line interface.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use serde_json::Value;

/// The limit of each wait.
const LIMIT: Duration = Duration::from_secs(30);

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
    while start.elapsed() < LIMIT {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code().unwrap_or(-1);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    child.kill().unwrap();
    panic!("the process did not exit");
}

/// The lines that the program prints.
fn lines(child: &mut Child) -> Receiver<String> {
    let output = BufReader::new(child.stdout.take().unwrap());
    let (sender, receiver) = channel();
    // It ends with the output of the program, or when the test needs no more lines.
    std::thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
    receiver
}

fn next_line(lines: &Receiver<String>) -> String {
    lines.recv_timeout(LIMIT).unwrap_or_else(|error| panic!("the program printed no line: {error}"))
}

#[test]
fn with_json_it_prints_one_line_and_exits_at_the_end_of_input() {
    let mut child = start(&["--json"]);
    let lines = lines(&mut child);
    let printed: Value = serde_json::from_str(&next_line(&lines)).unwrap();
    assert!(printed["url"].as_str().unwrap().starts_with("https://localhost:"));
    assert!(printed["token"].as_str().unwrap().starts_with("PT"));
    assert_eq!(printed["project"].as_str().unwrap().len(), 36);
    assert!(printed["signingKey"].as_str().unwrap().starts_with("PSK_"));
    let path = std::path::PathBuf::from(printed["caPath"].as_str().unwrap());
    assert!(path.exists() && child.try_wait().unwrap().is_none());
    drop(child.stdin.take());
    assert_eq!(wait(&mut child), 0);
    assert!(!path.exists());
    assert_eq!(lines.recv_timeout(LIMIT), Err(RecvTimeoutError::Disconnected), "no other line");
}

#[cfg(unix)]
#[test]
fn it_cleans_up_on_sigterm() {
    let mut child = start(&[]);
    let output = lines(&mut child);
    let lines: Vec<String> = (0..7).map(|_| next_line(&output)).collect();
    let path = lines.iter().find_map(|line| line.strip_prefix("export NODE_EXTRA_CA_CERTS=")).unwrap();
    assert!(std::path::Path::new(path).exists());
    for name in ["PROJECT_ID", "API_TOKEN", "BASE_URL", "SIGNING_KEY"] {
        assert!(lines.iter().any(|line| line.starts_with(&format!("export SIGNALWIRE_{name}="))), "{name}");
    }
    assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
    assert_eq!(wait(&mut child), 0);
    assert!(!std::path::Path::new(path).exists());
}

#[cfg(unix)]
#[test]
fn with_json_it_exits_on_sigterm_while_it_reads_its_input() {
    let mut child = start(&["--json"]);
    let output = lines(&mut child);
    next_line(&output);
    // More than a pipe holds: the program has begun to read.
    child.stdin.as_mut().unwrap().write_all(&vec![b'\n'; 100_000]).unwrap();
    assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
    assert_eq!(wait(&mut child), 0);
}

#[test]
fn the_folder_is_created() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("not/yet/there");
    let mut child = start(&["--json", "--dir", folder.to_str().unwrap()]);
    let line = next_line(&lines(&mut child));
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
    let text = failure(&mut child);
    assert!(text.contains(folder.to_str().unwrap()), "{text}");
}

/// The only line of the error output of a program that does not start.
fn failure(child: &mut Child) -> String {
    assert_eq!(wait(child), 1);
    let mut text = String::new();
    child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    text
}

/// The limit stands for a full disk: both fail when the file is written.
#[cfg(unix)]
#[test]
fn a_certificate_that_cannot_be_written_is_reported_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let program = env!("CARGO_BIN_EXE_signalwire-sandbox");
    let script = r#"trap "" XFSZ; ulimit -f 0; exec "$0" --json --dir "$1""#;
    let mut command = Command::new("sh");
    command.args(["-c", script, program]).arg(folder.path());
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let text = failure(&mut child);
    assert!(text.starts_with("signalwire-sandbox: cannot write ") && text.contains("ca.pem"), "{text}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left behind");
}

#[test]
fn a_port_that_is_in_use_is_reported_in_one_line() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let text = failure(&mut start(&["--port", &port]));
    assert!(text.contains(&format!("cannot listen on 127.0.0.1:{port}")), "{text}");
}

#[test]
fn an_unknown_option_is_an_error_with_the_usage() {
    let mut child = start(&["--prot", "1"]);
    assert_eq!(wait(&mut child), 2);
    let mut text = String::new();
    child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
    assert!(text.contains("--prot") && text.contains("usage:"), "{text}");
}

/// Starts the program and returns the URL of the page that it prints as JSON.
fn page_url(arguments: &[&str]) -> Value {
    let mut child = start(arguments);
    let line = next_line(&lines(&mut child));
    drop(child.stdin.take());
    assert_eq!(wait(&mut child), 0);
    serde_json::from_str::<Value>(&line).unwrap()["pageUrl"].clone()
}

#[test]
fn with_json_there_is_a_page_only_on_request() {
    assert_eq!(page_url(&["--json"]), Value::Null);
    let port = free_port();
    for arguments in [&["--page", &port, "--json"][..], &["--json", &format!("--page={port}")]] {
        let url = page_url(arguments);
        assert!(url.as_str().unwrap().starts_with(&format!("http://127.0.0.1:{port}/?key=")), "{url}");
    }
    assert!(page_url(&["--page", "--json"]).as_str().unwrap().starts_with("http://127.0.0.1:"));
}

/// A port outside of the range that systems assign, so that no other test receives it.
fn free_port() -> String {
    let is_free = |port: &u16| std::net::TcpListener::bind(("127.0.0.1", *port)).is_ok();
    (20_000..30_000).find(is_free).unwrap().to_string()
}

#[test]
fn the_text_contains_the_url_of_the_page() {
    let mut child = start(&[]);
    let lines = lines(&mut child);
    let found = (0..20).map(|_| next_line(&lines)).find(|line| line.contains("http://127.0.0.1:"));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(found.is_some_and(|line| line.contains("/?key=")));
}

#[test]
fn a_port_of_the_page_that_is_in_use_is_reported() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let text = failure(&mut start(&["--page", &port]));
    assert!(text.contains(&format!("127.0.0.1:{port}")), "{text}");
}

/// `xdg-open` is replaced by a program that prints its argument.
#[cfg(target_os = "linux")]
#[test]
fn with_open_the_page_is_opened() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let (program, opened) = (folder.path().join("xdg-open"), folder.path().join("opened"));
    std::fs::write(
        &program,
        format!("#!/bin/sh\necho \"$1\" > {0}.new && mv {0}.new {0}\n", opened.display()),
    )
    .unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_signalwire-sandbox"));
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
    command.args(["--json", "--open"]).env("PATH", path).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let line = next_line(&lines(&mut child));
    let url = serde_json::from_str::<Value>(&line).unwrap()["pageUrl"].as_str().unwrap().to_owned();
    let start = Instant::now();
    while !opened.exists() {
        assert!(start.elapsed() < LIMIT, "nothing was opened");
        std::thread::sleep(Duration::from_millis(20));
    }
    drop(child.stdin.take());
    assert_eq!(wait(&mut child), 0);
    assert_eq!(std::fs::read_to_string(&opened).unwrap().trim(), url);
}

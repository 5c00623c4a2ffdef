//! Opens the page in the browser of the user.

use std::process::{Command, Stdio};

/// The program that opens a URL, with its first arguments.
const OPENER: &[&str] = if cfg!(target_os = "macos") {
    &["open"]
} else if cfg!(windows) {
    // The first quoted argument of `start` is the title of a window.
    &["cmd", "/c", "start", ""]
} else {
    &["xdg-open"]
};

/// Opens a URL. Does not wait: some openers run as long as the browser. A failure is reported on
/// standard error, because the Space works without the page.
pub(crate) fn open_url(url: &str) {
    let mut command = Command::new(OPENER[0]);
    command.args(&OPENER[1..]).arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    std::thread::spawn(move || {
        let reason = match command.status() {
            Ok(status) if status.success() => return,
            Ok(status) => status.to_string(),
            Err(error) => error.to_string(),
        };
        eprintln!("signalwire-sandbox: {} does not open the page: {reason}", OPENER[0]);
    });
}

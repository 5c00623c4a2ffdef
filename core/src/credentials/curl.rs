//! A request as a `curl` command.

use zeroize::Zeroizing;

use super::Credentials;
use crate::credentials::ConfigError;
use crate::credentials::origin::is_plain_target;
use crate::error::ErrorCode;
use crate::secrets::redact::REDACTED;

impl Credentials {
    /// A `curl` command for a POSIX shell that requests `path` (with its query) from the origin.
    /// The token is `[redacted]` unless `reveal` is set; a revealed command ends up in the history
    /// of the shell and in the list of processes.
    ///
    /// Error: `invalid_path` if the path does not start with exactly one `/` or contains anything
    /// but printable ASCII.
    pub fn curl(&self, path: &str, reveal: bool) -> Result<Zeroizing<String>, ConfigError> {
        if !is_plain_target(path) {
            return Err(ConfigError::new(
                ErrorCode::InvalidPath,
                "the path must start with exactly one / and contain only printable ASCII and no fragment",
            ));
        }
        let token = if reveal { self.token.reveal() } else { REDACTED };
        let user = Zeroizing::new(format!("{}:{token}", self.project));
        let user = Zeroizing::new(quote(&user));
        let url = quote(&format!("{}{path}", self.origin));
        Ok(Zeroizing::new(format!("curl {}-u {} {url}", globbing(path), *user)))
    }
}

/// Without `--globoff` curl expands brackets and braces in a URL.
fn globbing(target: &str) -> &'static str {
    if target.contains(['[', ']', '{', '}']) { "--globoff " } else { "" }
}

/// Inside single quotes a POSIX shell keeps every character except the single quote itself.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

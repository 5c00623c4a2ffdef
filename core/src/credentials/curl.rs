//! The same call as a line for a shell.

use zeroize::Zeroizing;

use super::Credentials;
use crate::credentials::ConfigError;
use crate::credentials::origin::is_plain_target;
use crate::secrets::redact::REDACTED;

impl Credentials {
    /// A `curl` line for a POSIX shell that asks for `path` (with its query) at the origin. The
    /// token is `[redacted]` unless `reveal`; a revealed line ends up in the shell's history and in
    /// the list of processes.
    ///
    /// Error: `invalid_path` if the path does not start with one `/`, or holds anything but
    /// printable ASCII.
    pub fn curl(&self, path: &str, reveal: bool) -> Result<Zeroizing<String>, ConfigError> {
        if !is_plain_target(path) {
            return Err(ConfigError::new(
                "invalid_path",
                "the path must start with one / and be encoded: printable ASCII, no fragment",
            ));
        }
        let token = if reveal { self.token.reveal() } else { REDACTED };
        let user = Zeroizing::new(format!("{}:{token}", self.project));
        let user = Zeroizing::new(quote(&user));
        let url = quote(&format!("{}{path}", self.origin));
        Ok(Zeroizing::new(format!("curl {}-u {} {url}", globbing(path), *user)))
    }
}

/// curl reads brackets and braces in a URL as a list of URLs unless told not to.
fn globbing(target: &str) -> &'static str {
    if target.contains(['[', ']', '{', '}']) { "--globoff " } else { "" }
}

/// Inside single quotes a POSIX shell reads everything as it stands, up to the next single quote.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

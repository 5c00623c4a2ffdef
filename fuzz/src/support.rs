//! Helpers of several targets.

use std::fmt::{Debug, Display};

use signalwire_core::internal::secrets::detect;
use signalwire_core::{ApiToken, Credentials, Origin, ProjectId};

const PROJECT: &str = "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90";

/// The input as text. `{token}` is replaced by a string in the format of an API token, so that no
/// seed contains one.
pub fn text(input: &[u8]) -> String {
    String::from_utf8_lossy(input).replace("{token}", &token()).replace("{project}", PROJECT)
}

/// A string in the format of an API token.
pub fn token() -> String {
    format!("PT{}", "0a1b2c3d4e5f".repeat(4))
}

/// Credentials for the origin of a sandbox.
pub fn credentials() -> Option<Credentials> {
    let project = ProjectId::parse(PROJECT).ok()?;
    let origin = Origin::from_base_url("https://localhost:41235").ok()?;
    Some(Credentials::new(project, ApiToken::parse(&token()).ok()?, origin))
}

/// Asserts that an error contains no token and nothing that looks like one.
pub fn assert_no_secret<T>(result: &Result<T, impl Display + Debug>) {
    if let Err(error) = result {
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(&token()), "{shown}");
        assert!(detect::detect(&shown).iter().all(|found| !found.kind.is_server_secret()), "{shown}");
    }
}

//! Project, token, Space and origin: accepted and rejected values, none of which is shown in an
//! error.
#![cfg(feature = "server")]

mod curl;
mod links;
mod no_leaks;
mod origin;
mod project;
mod properties;
mod space;
mod text;
mod token;
mod warnings;

use signalwire_core::{ApiToken, ConfigError, Credentials, Origin, ProjectId};

const PROJECT: &str = "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90";
const TOKEN: &str = "PT0123456789abcdef0123456789abcdef0123456789abcdef";
const LEGACY: &str = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5";
const SIGNING_KEY: &str = "PSK_7TruNcSNTxp4zNrykMj4EPzF";

fn credentials(token: &str) -> Credentials {
    Credentials::new(
        ProjectId::parse(PROJECT).unwrap(),
        ApiToken::parse(token).unwrap(),
        Origin::from_base_url("https://localhost:41235").unwrap(),
    )
}

/// The error names this part, has this code, and does not show the value.
#[track_caller]
fn assert_refused<T>(result: Result<T, ConfigError>, value: &str, code: &str, part: &str) {
    let Err(error) = result else { panic!("{value:?} was taken") };
    assert_eq!(error.code, code, "{value:?}");
    assert!(error.message.contains(part), "{value:?}: {}", error.message);
    let is_example = "https://example.signalwire.com".contains(value);
    assert!(is_example || !format!("{error} {error:?}").contains(value), "shows the value: {error:?}");
}

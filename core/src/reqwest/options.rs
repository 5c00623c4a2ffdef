//! Options that the HTTP client decides.

use crate::error::ErrorCode;
use ::reqwest::Client;

use crate::config::{Config, Proxy, Tls};
use crate::credentials::ConfigError;
use crate::warning::{Warning, WarningCode};

/// Rejects options that this transport would ignore. The connect timeout has no value for "not
/// set", so any value other than the default is rejected.
pub(super) fn check(config: &Config) -> Result<(), ConfigError> {
    let defaults = Config::without_api_token(config.origin.clone());
    let ignored = [
        ("root_certificates", config.root_certificates.is_some()),
        ("tls", !matches!(config.tls, Tls::Default)),
        ("proxy", config.proxy != Proxy::Environment),
        ("connect_timeout", config.connect_timeout != defaults.connect_timeout),
    ];
    match ignored.into_iter().find(|(_, is_set)| *is_set) {
        None => Ok(()),
        Some((name, _)) => Err(ConfigError::new(
            ErrorCode::ConflictingValues,
            format!("{name} must be set on the HTTP client, which makes the connections"),
        )),
    }
}

/// A warning, unless it is certain that the client does not follow redirects.
pub(super) fn warnings(client: &Client) -> Vec<Warning> {
    if ignores_redirects(client) {
        return Vec::new();
    }
    let message = "the HTTP client may follow redirects: build it with redirect::Policy::none()";
    vec![Warning { code: WarningCode::RedirectsAllowed, message: message.to_owned() }]
}

/// reqwest has no method for the redirect policy, only its `Debug` output. If a later version
/// changes that output, every client is treated as one that may follow redirects.
fn ignores_redirects(client: &Client) -> bool {
    format!("{client:?}").contains(r#"redirect_policy: "Policy(None)""#)
}

#[cfg(test)]
mod tests {
    use ::reqwest::redirect::Policy;

    use super::*;

    fn client(policy: Policy) -> Client {
        let _ = rustls::crypto::ring::default_provider().install_default();
        Client::builder().redirect(policy).no_proxy().build().unwrap()
    }

    #[test]
    fn only_a_policy_without_redirects_is_known_to_follow_none() {
        assert!(ignores_redirects(&client(Policy::none())));
        let custom = Policy::custom(|attempt| attempt.error("no redirects"));
        for policy in [Policy::default(), Policy::limited(0), custom] {
            assert!(!ignores_redirects(&client(policy)));
        }
    }
}

//! Which `Authorization` header a call carries.

use crate::config::Config;
use crate::credentials::{ConfigError, Credentials};
use crate::http::Authorization;
use crate::operations::{Auth, Operation};
use crate::request::args::Args;
use crate::secrets::redact::Redactor;

/// The headers that a client may send, made once.
pub(super) struct Authorizer {
    #[cfg(feature = "server")]
    project: Option<crate::ProjectId>,
    basic: Option<Authorization>,
    bearer: Option<Authorization>,
}

impl Authorizer {
    pub fn of(config: &Config) -> Result<Self, ConfigError> {
        Ok(Self {
            #[cfg(feature = "server")]
            project: config.credentials.as_ref().map(|credentials| credentials.project().clone()),
            basic: basic(config),
            bearer: config.subscriber_token.as_deref().map(bearer).transpose()?,
        })
    }

    /// The project, which compatibility paths name.
    #[cfg(feature = "server")]
    pub fn project(&self) -> Option<&str> {
        self.project.as_ref().map(crate::ProjectId::as_str)
    }

    /// No project is known to a build without API tokens.
    #[cfg(not(feature = "server"))]
    #[allow(clippy::unused_self, reason = "the same call in both builds")]
    pub fn project(&self) -> Option<&str> {
        None
    }

    /// The header of a call. A server's own authorizer stands in for a subscriber's; never the
    /// other way round.
    pub fn choose(&self, operation: &Operation, args: &Args) -> Result<Option<Authorization>, ConfigError> {
        let given = args.options.subscriber_token.as_deref().map(bearer).transpose()?;
        match operation.auth {
            Auth::None => Ok(None),
            Auth::Basic => {
                self.basic.clone().map(Some).ok_or_else(|| missing_credential(operation, "an API token"))
            }
            Auth::Bearer => given
                .or_else(|| self.bearer.clone())
                .or_else(|| self.basic.clone())
                .map(Some)
                .ok_or_else(|| missing_credential(operation, "a subscriber token")),
        }
    }
}

#[cfg(feature = "server")]
pub(super) fn redactor(config: &Config) -> Redactor {
    config.credentials.as_ref().map(Credentials::redactor).unwrap_or_default()
}

#[cfg(not(feature = "server"))]
pub(super) fn redactor(_: &Config) -> Redactor {
    Redactor::default()
}

#[cfg(feature = "server")]
fn basic(config: &Config) -> Option<Authorization> {
    /// Lends the header's bytes, and wipes them with it.
    struct Lent(crate::credentials::basic_auth::BasicHeader);
    impl AsRef<[u8]> for Lent {
        fn as_ref(&self) -> &[u8] {
            self.0.reveal().as_bytes()
        }
    }
    config.credentials.as_ref().and_then(|credentials| Authorization::new(Lent(credentials.basic())))
}

#[cfg(not(feature = "server"))]
fn basic(_: &Config) -> Option<Authorization> {
    None
}

/// RFC 6750, section 2.1.
fn bearer(token: &str) -> Result<Authorization, ConfigError> {
    let is_plain = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic());
    is_plain.then(|| Authorization::new(format!("Bearer {token}"))).flatten().ok_or_else(|| {
        ConfigError::new(
            "invalid_subscriber_token",
            "the subscriber token is empty or holds what no token does",
        )
    })
}

fn missing_credential(operation: &Operation, what: &str) -> ConfigError {
    ConfigError::new(
        "missing_credentials",
        format!("{} needs {what}, and the client has none", operation.name),
    )
}

//! Chooses the `Authorization` header of a call.

use crate::config::Config;
use crate::credentials::ConfigError;
#[cfg(feature = "server")]
use crate::credentials::Credentials;
use crate::http::Authorization;
use crate::operations::{Auth, Operation};
use crate::request::args::Args;
use crate::request::bearer::{bearer_header, invalid_subscriber_token, missing_credential};
use crate::secrets::redact::Redactor;

/// The `Authorization` headers of a client, built once.
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

    /// The project id, which compatibility paths contain.
    #[cfg(feature = "server")]
    pub fn project(&self) -> Option<&str> {
        self.project.as_ref().map(crate::ProjectId::as_str)
    }

    /// A build without API tokens has no project.
    #[cfg(not(feature = "server"))]
    #[allow(clippy::unused_self, reason = "the same call in both builds")]
    pub fn project(&self) -> Option<&str> {
        None
    }

    /// The header of a call. Without a subscriber token the API token is used instead. A subscriber
    /// token never replaces an API token.
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
    /// Shares the bytes of the header, and wipes them when the header is dropped.
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

fn bearer(token: &str) -> Result<Authorization, ConfigError> {
    Authorization::new(bearer_header(token)?).ok_or_else(invalid_subscriber_token)
}

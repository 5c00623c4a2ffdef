//! The signing key: stored once, wiped when dropped, never shown.

use std::fmt;
use std::sync::Arc;

use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::credentials::ConfigError;
use crate::credentials::config_text::ConfigText;
use crate::credentials::text_traits::impl_secret_traits;
use crate::error::ErrorCode;
use crate::secrets::detect::{self, SecretKind};
use crate::secrets::redact::REDACTED;
use crate::variables::Variables;

/// The environment variable of the key.
pub const SIGNING_KEY_VARIABLE: &str = "SIGNALWIRE_SIGNING_KEY";

/// The key that signs the webhooks of a project (`PSK_…`). A clone shares the same memory, which is
/// wiped when the last clone is dropped. The type has no `Display`, no `Serialize` and no method
/// that returns the key, and its `Debug` prints `[redacted]`.
#[derive(Clone)]
pub struct SigningKey(Arc<Zeroizing<String>>);

impl ZeroizeOnDrop for SigningKey {}

impl SigningKey {
    /// Copies a key into memory that is wiped on drop. The caller remains responsible for wiping
    /// its own copy.
    ///
    /// Keys of an unknown format are accepted, because `SignalWire` does not document one. Values
    /// that are certainly something else are rejected (`invalid_signing_key`): an empty string, an
    /// API token, a project id, a placeholder, anything that contains white space. The message
    /// never contains the value.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let value = ConfigText { what: "signing key", code: ErrorCode::InvalidSigningKey, text };
        match rejection(value.checked()?) {
            Some(why) => Err(value.error(why)),
            None => Ok(Self(Arc::new(Zeroizing::new(text.to_owned())))),
        }
    }

    /// Reads [`SIGNING_KEY_VARIABLE`] from the environment of the process; `missing_signing_key` if
    /// it is not set.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_variables(&Variables::Process)
    }

    /// Reads [`SIGNING_KEY_VARIABLE`] from these variables; `missing_signing_key` if it is not set.
    pub fn from_variables(variables: &Variables) -> Result<Self, ConfigError> {
        let Some(text) = variables.get(SIGNING_KEY_VARIABLE)? else {
            return Err(ConfigError::new(
                ErrorCode::MissingSigningKey,
                format!(
                    "there is no signing key: pass one, or set {SIGNING_KEY_VARIABLE} to the key from API Credentials in the dashboard"
                ),
            ));
        };
        Self::parse(&text)
            .map_err(|error| error.with_source(&format!("{SIGNING_KEY_VARIABLE} in the environment")))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl_secret_traits!(SigningKey);

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

fn rejection(text: &str) -> Option<&'static str> {
    match detect::classify(text) {
        Some(SecretKind::ApiToken) => {
            Some("is an API token (PT…): webhooks are signed with the signing key (PSK_…)")
        }
        Some(SecretKind::BasicCredential) => Some("is a Basic credential, not a signing key"),
        Some(SecretKind::SignedToken | SecretKind::EncryptedToken) => {
            Some("is a browser token, not a signing key")
        }
        _ if detect::is_pair(text) => Some("is a Basic credential, not a signing key"),
        _ if detect::is_uuid(text.as_bytes()) => Some("is a UUID: is it the project id?"),
        _ if detect::is_placeholder(text) => Some("is a placeholder, not a key"),
        _ => None,
    }
}

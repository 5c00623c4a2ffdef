//! The signing key: held once, wiped when dropped, never shown.

use std::fmt;
use std::sync::Arc;

use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::credentials::ConfigError;
use crate::credentials::config_text::ConfigText;
use crate::secrets::detect::{self, SecretKind};
use crate::secrets::redact::REDACTED;
use crate::variables::Variables;

/// The variable that a key is read from.
pub const SIGNING_KEY_VARIABLE: &str = "SIGNALWIRE_SIGNING_KEY";

/// The key with which a project's webhooks are signed (`PSK_…`). A clone shares the same memory,
/// which is wiped when the last one is dropped. It has no `Display`, no `Serialize` and no way out,
/// and its `Debug` says `[redacted]`.
#[derive(Clone)]
pub struct SigningKey(Arc<Zeroizing<String>>);

impl ZeroizeOnDrop for SigningKey {}

impl SigningKey {
    /// Copies a key into memory of its own; the caller's text stays the caller's to wipe.
    ///
    /// Keys of an unknown shape are taken, since `SignalWire` does not promise one. What is
    /// certainly something else is refused (`invalid_signing_key`): nothing at all, an API token, a
    /// project id, a sample, anything with white space in it. The message never holds the value.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let value = ConfigText { what: "signing key", code: "invalid_signing_key", text };
        match explain(value.checked()?) {
            Some(why) => Err(value.error(why)),
            None => Ok(Self(Arc::new(Zeroizing::new(text.to_owned())))),
        }
    }

    /// Reads [`SIGNING_KEY_VARIABLE`]; `missing_signing_key` if it is not set.
    pub fn from_env(variables: &Variables) -> Result<Self, ConfigError> {
        let Some(text) = variables.get(SIGNING_KEY_VARIABLE)? else {
            return Err(ConfigError::new(
                "missing_signing_key",
                format!(
                    "there is no signing key: pass one, or set {SIGNING_KEY_VARIABLE} to the one in the dashboard under API Credentials"
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

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

fn explain(text: &str) -> Option<&'static str> {
    match detect::classify(text) {
        Some(SecretKind::ApiToken) => {
            Some("is an API token (PT…): webhooks are signed with the signing key (PSK_…)")
        }
        Some(SecretKind::BasicCredential) => Some("is a Basic credential, not a signing key"),
        Some(SecretKind::SignedToken | SecretKind::EncryptedToken) => {
            Some("is a token for browsers, not a signing key")
        }
        _ if detect::is_pair(text) => Some("is a Basic credential, not a signing key"),
        _ if detect::is_uuid(text.as_bytes()) => Some("is a UUID: is it the project id?"),
        _ if detect::is_placeholder(text) => Some("is a sample, not a key"),
        _ => None,
    }
}

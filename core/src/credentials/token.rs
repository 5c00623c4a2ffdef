//! The API token: held once, wiped when dropped, shown only on request.

use std::fmt;
use std::sync::Arc;

use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::credentials::ConfigError;
use crate::credentials::Warning;
use crate::credentials::config_text::ConfigText;
use crate::credentials::variables::role_of;
use crate::secrets::detect::{self, SecretKind};
use crate::secrets::redact::REDACTED;
use crate::seek::find_all_ignoring_case;

/// `PT` and 48 hexadecimal digits.
const USUAL_LENGTH: usize = 50;

/// An API token. A clone shares the same memory, which is wiped when the last one is dropped. It
/// has no `Display` and no `Serialize`, and its `Debug` says `[redacted]`.
#[derive(Clone)]
pub struct ApiToken(Arc<Zeroizing<String>>);

impl ZeroizeOnDrop for ApiToken {}

impl ApiToken {
    /// Copies a token into memory of its own; the caller's text stays the caller's to wipe.
    ///
    /// Tokens of an unknown shape are accepted, since `SignalWire` does not promise one. A text
    /// that can never work is refused (`invalid_api_token`): a project id, `project:token` in
    /// either order, also in base64 or in a URL, the value of an `Authorization` header, a line of
    /// a dotenv file, a signing key, a browser token, an address, a sample such as
    /// `your-api-token`, and anything with quotation marks around it or with white space, control
    /// characters or characters outside ASCII. The message never holds the value.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let value = ConfigText { what: "API token", code: "invalid_api_token", text };
        if is_header(text) {
            return Err(value.error("is a whole Authorization header: give the token alone"));
        }
        match explain(value.checked()?) {
            Some(why) => Err(value.error(why)),
            None => Ok(Self(Arc::new(Zeroizing::new(text.to_owned())))),
        }
    }

    /// The token itself. Keep it out of logs, errors and anything that outlives the call.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is odd about its shape, if anything.
    pub(crate) fn warning(&self) -> Option<Warning> {
        match detect::classify(self.reveal()) {
            Some(SecretKind::ApiToken) if self.reveal().len() == USUAL_LENGTH => None,
            Some(SecretKind::LegacyApiToken) => Some(Warning {
                code: "legacy_token",
                message: "the API token has the older shape without PT: scanners for secrets do not find it. \
                          Consider a new one"
                    .to_owned(),
            }),
            _ => Some(Warning {
                code: "unknown_token_shape",
                message: "the API token has an unknown shape (PT and 48 hexadecimal digits are usual): was it copied whole?"
                    .to_owned(),
            }),
        }
    }
}

impl fmt::Debug for ApiToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

/// The header alone, or with its name. Without the scheme the rest is judged by its own shape.
fn is_header(text: &str) -> bool {
    let value = text.trim_start_matches(['"', '\'']).trim_start().as_bytes();
    let starts_with = |start: &&str| {
        value.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
    };
    ["basic ", "bearer ", "authorization:"].iter().any(starts_with)
}

/// A line such as `SIGNALWIRE_API_TOKEN=PT…` instead of its value.
fn is_assignment(text: &str) -> bool {
    text.split_once('=').is_some_and(|(name, _)| role_of(name).is_some())
}

fn explain(text: &str) -> Option<&'static str> {
    match detect::classify(text) {
        Some(SecretKind::SigningKey) => return Some("is a signing key (PSK_…): that one verifies webhooks"),
        Some(SecretKind::BasicCredential) => {
            return Some("is a Basic credential: give project id and token apart");
        }
        Some(SecretKind::SignedToken | SecretKind::EncryptedToken) => {
            return Some("is a token for browsers: an API token is on the API page of the dashboard");
        }
        Some(SecretKind::ClickToCall) => return Some("is a click-to-call token, which is public"),
        _ => {}
    }
    match () {
        () if !text.is_ascii() => {
            Some("has a character outside ASCII, perhaps an invisible one: copy it as plain text")
        }
        () if detect::is_pair(text) => Some("is a Basic credential: give project id and token apart"),
        () if is_assignment(text) => {
            Some("is a whole line of a dotenv file: give what follows the equals sign")
        }
        () if detect::is_uuid(text.as_bytes()) => Some("is a UUID: are project id and token swapped?"),
        () if is_address(text) => Some("is an address: are Space and token swapped?"),
        () if detect::is_placeholder(text) => Some("is a sample, not a token"),
        () => None,
    }
}

fn is_address(text: &str) -> bool {
    let is_scheme =
        |scheme: &str| ["http", "https", "ws", "wss"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    text.split_once("://").is_some_and(|(scheme, _)| is_scheme(scheme))
        || find_all_ignoring_case(text.as_bytes(), ".signalwire.com").next().is_some()
}

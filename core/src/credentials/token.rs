//! The API token: stored once, wiped when dropped, revealed only on request.

use std::fmt;
use std::sync::Arc;

use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::credentials::config_text::ConfigText;
use crate::credentials::text_traits::impl_secret_traits;
use crate::credentials::variables::role_of;
use crate::credentials::{ConfigError, Warning};
use crate::error::ErrorCode;
use crate::secrets::detect::{self, SecretKind};
use crate::secrets::redact::REDACTED;
use crate::warning::WarningCode;

/// `PT` and 48 hexadecimal digits.
const USUAL_LENGTH: usize = 50;

/// An API token. A clone shares the same memory, which is wiped when the last clone is dropped. The
/// type has no `Display` and no `Serialize`, and its `Debug` prints `[redacted]`.
#[derive(Clone)]
pub struct ApiToken(Arc<Zeroizing<String>>);

impl ZeroizeOnDrop for ApiToken {}

impl ApiToken {
    /// Copies a token into memory that is wiped on drop. The caller remains responsible for wiping
    /// its own copy.
    ///
    /// Tokens of an unknown format are accepted, because `SignalWire` does not document one. Values
    /// that can never work are rejected (`invalid_api_token`): a project id, `project:token` in
    /// either order, also in base64 or in a URL, the value of an `Authorization` header, a line of
    /// a dotenv file, a signing key, a browser token, a URL, a placeholder such as
    /// `your-api-token`, and anything that contains quotation marks around it, white space, control
    /// characters or non-ASCII characters. The message never contains the value.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let value = ConfigText { what: "API token", code: ErrorCode::InvalidApiToken, text };
        if is_header(text) {
            return Err(value.error("is a whole Authorization header: pass only the token"));
        }
        match rejection(value.checked()?) {
            Some(why) => Err(value.error(why)),
            None => Ok(Self(Arc::new(Zeroizing::new(text.to_owned())))),
        }
    }

    /// The token. Keep it out of logs, errors and anything that outlives the call.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The memory of the token, shared instead of copied.
    pub(super) fn shared(&self) -> Arc<Zeroizing<String>> {
        Arc::clone(&self.0)
    }

    /// A warning about an unusual format.
    pub(crate) fn warning(&self) -> Option<Warning> {
        match detect::classify(self.reveal()) {
            Some(SecretKind::ApiToken) if self.reveal().len() == USUAL_LENGTH => None,
            Some(SecretKind::LegacyApiToken) => Some(Warning {
                code: WarningCode::LegacyToken,
                message: "the API token has the older format without PT, which secret scanners do not detect: \
                          consider a new token"
                    .to_owned(),
            }),
            _ => Some(Warning {
                code: WarningCode::UnknownTokenShape,
                message: "the API token has an unknown format (expected PT and 48 hexadecimal digits): was it copied completely?"
                    .to_owned(),
            }),
        }
    }
}

impl_secret_traits!(ApiToken);

impl fmt::Debug for ApiToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

/// The value of the header, or the whole header line. A value without the scheme is classified by
/// its own shape.
fn is_header(text: &str) -> bool {
    let value = text.trim_start_matches(['"', '\'']).trim_start().as_bytes();
    let starts_with = |start: &&str| {
        value.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
    };
    ["basic ", "bearer ", "authorization:"].iter().any(starts_with)
}

/// A line such as `SIGNALWIRE_API_TOKEN=PT…`.
fn is_assignment(text: &str) -> bool {
    text.split_once('=').is_some_and(|(name, _)| role_of(name).is_some())
}

fn rejection(text: &str) -> Option<&'static str> {
    match detect::classify(text) {
        Some(SecretKind::SigningKey) => return Some("is a signing key (PSK_…), which verifies webhooks"),
        Some(SecretKind::BasicCredential) => {
            return Some("is a Basic credential: pass the project id and the token separately");
        }
        Some(SecretKind::SignedToken | SecretKind::EncryptedToken) => {
            return Some("is a browser token: copy the API token from the API page of the dashboard");
        }
        Some(SecretKind::ClickToCall) => return Some("is a click-to-call token, which is public"),
        _ => {}
    }
    match () {
        () if !text.is_ascii() && !detect::is_placeholder(text) => {
            Some("contains a non-ASCII character, perhaps an invisible one: copy it as plain text")
        }
        () if detect::is_pair(text) => {
            Some("is a Basic credential: pass the project id and the token separately")
        }
        () if is_assignment(text) => {
            Some("is a whole line of a dotenv file: pass only the part after the equals sign")
        }
        () if detect::is_uuid(text.as_bytes()) => Some("is a UUID: are project id and token swapped?"),
        () if is_address(text) => Some("is a URL or a host: are Space and token swapped?"),
        () if detect::is_placeholder(text) => Some("is a placeholder, not a token"),
        () => None,
    }
}

fn is_address(text: &str) -> bool {
    let is_scheme =
        |scheme: &str| ["http", "https", "ws", "wss"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    text.split_once("://").is_some_and(|(scheme, _)| is_scheme(scheme))
        || detect::find_ignoring_case(text.as_bytes(), ".signalwire.com").next().is_some()
}

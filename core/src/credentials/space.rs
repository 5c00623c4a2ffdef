//! The Space: the subdomain of signalwire.com that belongs to a project.

use std::fmt;

use crate::credentials::ConfigError;
use crate::credentials::config_text::ConfigText;
use crate::credentials::text_traits::impl_text_traits;
use crate::error::ErrorCode;
use crate::secrets::detect::{self, SecretKind, split_once};

const DOMAIN: &str = ".signalwire.com";

/// A Space, in lower case: `example` of `example.signalwire.com`.
///
/// ```
/// # use signalwire_core::Space;
/// for text in ["example", "example.signalwire.com", "https://Example.SignalWire.com/"] {
///     assert_eq!(Space::parse(text)?.host(), "example.signalwire.com");
/// }
/// # Ok::<(), signalwire_core::ConfigError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Space(String);

impl Space {
    /// Parses the name, host or https URL of a Space. Ports, paths, queries, user info, other
    /// domains, plain http, tokens and ids are rejected (`invalid_space`): any other host requires
    /// an explicit base URL.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let value = ConfigText { what: "Space", code: ErrorCode::InvalidSpace, text };
        let lower = value.checked()?.to_ascii_lowercase();
        let host = strip_scheme(&lower).map_err(|why| value.error(why))?;
        let name = host.strip_suffix(DOMAIN).unwrap_or(host);
        match misplaced_secret(text).or_else(|| name_problem(name)) {
            Some(why) => Err(value.error(why)),
            None => Ok(Self(name.to_owned())),
        }
    }

    /// The host, `example.signalwire.com`.
    pub fn host(&self) -> String {
        format!("{}{DOMAIN}", self.0)
    }

    /// The name alone, `example`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl_text_traits!(Space, Space::parse);

impl fmt::Display for Space {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Browsers add one trailing `/`; anything more is a path.
fn strip_scheme(lower: &str) -> Result<&str, &'static str> {
    let host = match split_once(lower, "://") {
        None => lower,
        Some(("https", host)) => host.strip_suffix('/').unwrap_or(host),
        Some(("http", _)) => return Err("starts with http://: only https is supported"),
        Some(_) => return Err("has a scheme other than https"),
    };
    Ok(host)
}

/// Tokens and ids are valid host names too, and messages contain the Space.
fn misplaced_secret(text: &str) -> Option<&'static str> {
    match detect::classify(text) {
        Some(SecretKind::ApiToken | SecretKind::LegacyApiToken | SecretKind::SigningKey) => {
            Some("is a token: are Space and token swapped?")
        }
        _ if detect::is_uuid(text.as_bytes()) => Some("is a UUID: are Space and project id swapped?"),
        _ => None,
    }
}

fn name_problem(name: &str) -> Option<&'static str> {
    match name {
        "relay" => Some(
            "names the host of the realtime service, which does not serve the REST API: \
             use your own Space, such as example.signalwire.com",
        ),
        // What JavaScript writes for a variable that is not set, as in `${process.env.SPACE}`.
        "undefined" | "null" => {
            Some("is the text of a missing value: is the variable that it comes from set?")
        }
        "signalwire.com" | "" => Some("has no name: expected a host such as example.signalwire.com"),
        _ if name.contains('@') => Some("contains user info: pass only the host, and the token separately"),
        _ if name.contains(['/', '?', '#', '\\']) => Some("contains a path or query: pass only the host"),
        _ if name.contains(':') => Some("contains a port: pass only the host, or use a base URL"),
        _ if name.contains('.') => Some(
            "is not a direct subdomain of signalwire.com, such as example.signalwire.com; \
             use a base URL for any other host",
        ),
        _ if !is_label(name) => {
            Some("is not a valid host name: expected at most 63 letters, digits and inner hyphens")
        }
        _ => None,
    }
}

/// RFC 1123, section 2.1.
pub(crate) fn is_label(text: &str) -> bool {
    let inner = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    (1..=63).contains(&text.len())
        && text.bytes().all(inner)
        && !text.starts_with('-')
        && !text.ends_with('-')
}

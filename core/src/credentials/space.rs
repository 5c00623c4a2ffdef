//! The Space: the subdomain of signalwire.com that a project lives under.

use std::fmt;

use crate::credentials::ConfigError;
use crate::credentials::config_text::ConfigText;
use crate::secrets::detect::{self, SecretKind};
use crate::seek::split_once;

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
    /// Reads a Space's name, host or https address. A port, path, query, user info, other domain,
    /// plain http, token or id is refused (`invalid_space`): another host can only be given as a
    /// base URL, on purpose.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let value = ConfigText { what: "Space", code: "invalid_space", text };
        let lower = value.checked()?.to_ascii_lowercase();
        let host = strip_scheme(&lower).map_err(|why| value.error(why))?;
        let name = host.strip_suffix(DOMAIN).unwrap_or(host);
        match mistaken(text).or_else(|| explain(name)) {
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

impl fmt::Display for Space {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One `/` at the end is what browsers add; more is a path.
fn strip_scheme(lower: &str) -> Result<&str, &'static str> {
    let host = match split_once(lower, "://") {
        None => lower,
        Some(("https", host)) => host.strip_suffix('/').unwrap_or(host),
        Some(("http", _)) => return Err("starts with http://: SignalWire is reached by https only"),
        Some(_) => return Err("has a scheme other than https"),
    };
    Ok(host)
}

/// Tokens and ids are names for a host too, and a Space is shown in messages.
fn mistaken(text: &str) -> Option<&'static str> {
    match detect::classify(text) {
        Some(SecretKind::ApiToken | SecretKind::LegacyApiToken | SecretKind::SigningKey) => {
            Some("is a token: are Space and token swapped?")
        }
        _ if detect::is_uuid(text.as_bytes()) => Some("is a UUID: are Space and project id swapped?"),
        _ => None,
    }
}

fn explain(name: &str) -> Option<&'static str> {
    match name {
        "relay" => Some(
            "names the host of the realtime service, which does not serve the REST API: \
             give your own, as in example.signalwire.com",
        ),
        "signalwire.com" | "" => Some("lacks its own name: example.signalwire.com"),
        _ if name.contains('@') => Some("has user info in it: give only the host, and the token apart"),
        _ if name.contains(['/', '?', '#', '\\']) => Some("has a path or query: give only the host"),
        _ if name.contains(':') => Some("has a port: give only the host, or a base URL for another address"),
        _ if name.contains('.') => Some(
            "is not one name under signalwire.com, as in example.signalwire.com; \
             another host can only be given as a base URL",
        ),
        _ if !is_label(name) => {
            Some("is not a name for a host: letters, digits and inner hyphens, at most 63 characters")
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

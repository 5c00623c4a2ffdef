//! The origin of all requests of a client: https, a host, perhaps a port.

use std::fmt;
use std::net::Ipv4Addr;
#[cfg(feature = "server")]
use std::net::Ipv6Addr;

use crate::credentials::ConfigError;
use crate::credentials::config_text::ConfigText;
use crate::credentials::space::{Space, is_label};
use crate::credentials::text_traits::impl_text_traits;
use crate::error::ErrorCode;
use crate::secrets::detect::split_once;

/// An https origin (RFC 6454), written `https://host[:port]` in lower case and without the default
/// port. The credential is bound to it and is never sent anywhere else. Equality compares origins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin(String);

impl Origin {
    /// Parses `https://host[:port]`, with or without a trailing `/`. Only https is accepted, also
    /// for loopback; the host is a name, an IPv4 address or an IPv6 address in brackets. User info,
    /// paths, queries and fragments are rejected. Error: `invalid_base_url`, without the value.
    pub fn from_base_url(text: &str) -> Result<Self, ConfigError> {
        let value = ConfigText { what: "base URL", code: ErrorCode::InvalidBaseUrl, text };
        let (origin, rest) = read(value.checked()?).map_err(|why| value.error(why))?;
        match rest {
            "" | "/" => Ok(origin),
            _ => Err(value.error("contains a path, query or fragment: expected https://host[:port]")),
        }
    }

    /// `https://host[:port]`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `host[:port]`, as in a `Host` header.
    pub fn authority(&self) -> &str {
        self.0.strip_prefix("https://").unwrap_or_default()
    }

    /// Whether the host is this machine or a Space under signalwire.com.
    pub fn is_expected(&self) -> bool {
        let (host, _) = split_port(self.authority());
        is_loopback(host) || host.ends_with(".signalwire.com")
    }

    /// Whether an absolute URL has this origin. Anything that two URL parsers might read
    /// differently (a backslash, white space, user info, a host that needs normalisation) does not
    /// match.
    pub fn same_origin(&self, url: &str) -> bool {
        is_plain(url) && matches!(read(url), Ok((origin, _)) if origin == *self)
    }
}

impl From<&Space> for Origin {
    fn from(space: &Space) -> Self {
        Self(format!("https://{}", space.host()))
    }
}

impl From<Space> for Origin {
    fn from(space: Space) -> Self {
        Self::from(&space)
    }
}

impl_text_traits!(Origin, Origin::from_base_url);

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a host is this machine: an address of the loopback interface, or a name that RFC 6761,
/// section 6.3, reserves for it. An IPv6 address has brackets.
pub(crate) fn is_loopback(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let is_address = host.starts_with("127.") && host.parse::<Ipv4Addr>().is_ok();
    is_address || host == "[::1]" || host == "localhost" || host.ends_with(".localhost")
}

/// Whether every URL parser reads this path and query the same way: printable ASCII, exactly one
/// `/` at the start, no fragment.
#[cfg(feature = "server")]
pub(crate) fn is_plain_target(text: &str) -> bool {
    is_plain(text) && text.starts_with('/') && !text.starts_with("//") && !text.contains('#')
}

/// Whether every URL parser reads the text the same way: printable ASCII without a backslash.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_graphic() && b != b'\\')
}

/// Splits an absolute URL into its origin and the rest, which is empty or starts with `/`, `?` or
/// `#`.
fn read(url: &str) -> Result<(Origin, &str), &'static str> {
    let (scheme, rest) = split_once(url, "://").ok_or("does not start with https://")?;
    if !scheme.eq_ignore_ascii_case("https") {
        return Err(
            "does not start with https://: tokens are never sent unencrypted, not even to this machine",
        );
    }
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, rest) = rest.split_at_checked(end).unwrap_or((rest, ""));
    Ok((read_authority(&authority.to_ascii_lowercase())?, rest))
}

fn read_authority(authority: &str) -> Result<Origin, &'static str> {
    if authority.contains('@') {
        return Err("contains user info: pass the project id and the token separately");
    }
    let (host, port) = split_port(authority);
    let host = read_host(host)
        .ok_or("has no valid host: expected a name, an IPv4 address or an IPv6 address in brackets")?;
    match port.map(read_port) {
        None | Some(Some(443)) => Ok(Origin(format!("https://{host}"))),
        Some(Some(port)) => Ok(Origin(format!("https://{host}:{port}"))),
        Some(None) => Err("has no valid port: expected 1 to 65535"),
    }
}

/// The colons inside the brackets of an IPv6 address do not separate a port.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    let address_end = authority.rfind(']').unwrap_or_default();
    match authority.get(address_end..).and_then(|rest| rest.split_once(':')) {
        Some((rest, port)) => (authority.get(..address_end + rest.len()).unwrap_or_default(), Some(port)),
        None => (authority, None),
    }
}

fn read_port(text: &str) -> Option<u16> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|port| digits && *port != 0)
}

#[cfg(feature = "server")]
fn read_host(host: &str) -> Option<String> {
    if let Some(address) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return address.parse::<Ipv6Addr>().ok().map(|address| format!("[{address}]"));
    }
    if is_numeric(host) {
        return host.parse::<Ipv4Addr>().ok().map(|address| address.to_string());
    }
    (host.len() <= 253 && host.split('.').all(is_label)).then(|| host.to_owned())
}

/// The browser parses addresses itself, so this only checks their characters: full parsers are 5 %
/// of the module.
#[cfg(not(feature = "server"))]
fn read_host(host: &str) -> Option<String> {
    let of_address = |b: u8| b.is_ascii_hexdigit() || matches!(b, b':' | b'.');
    let is_host = match host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(address) => !address.is_empty() && address.bytes().all(of_address),
        None if is_numeric(host) => host.bytes().all(|b| b.is_ascii_digit() || b == b'.'),
        None => host.len() <= 253 && host.split('.').all(is_label),
    };
    is_host.then(|| host.to_owned())
}

/// Other programs parse `127.1` and `0x7f.1` as IPv4 addresses, so a host whose last label looks
/// numeric must be a valid address.
fn is_numeric(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or_default();
    last.starts_with("0x") || last.bytes().all(|b| b.is_ascii_digit())
}

//! The address of a proxy.

use std::fmt;

use http::Uri;
use http::uri::Authority;
use percent_encoding::percent_decode_str;

/// RFC 1929 encodes each length in one byte.
const SOCKS_CREDENTIAL_BYTES: usize = 255;

/// The protocol of a proxy.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    Http,
    Https,
    /// The client resolves names.
    Socks5,
    /// The proxy resolves names.
    Socks5h,
}

/// The decoded user and password of a proxy.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct ProxyCredentials {
    pub user: String,
    pub password: String,
}

/// The address of a proxy, with optional user and password, which `Debug` and `Display` do not
/// show.
#[derive(Clone, PartialEq, Eq)]
pub struct ProxyUrl {
    pub(super) scheme: Scheme,
    /// An IPv6 address has brackets.
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) credentials: Option<ProxyCredentials>,
}

impl ProxyUrl {
    /// Parses an address, and returns the rest after its host and port. The error completes a
    /// sentence.
    pub(crate) fn parse(text: &str) -> Result<(Self, &str), &'static str> {
        let text = text.trim();
        check_characters(text)?;
        let (scheme, rest) = match text.split_once("://") {
            Some((name, rest)) => (Some(Scheme::parse(name)?), rest),
            None => (None, text),
        };
        // The last `@`, as in the URL standard, because passwords are often written without
        // encoding.
        let (user_info, rest) = match rest.rsplit_once('@') {
            Some((user_info, rest)) => (Some(user_info), rest),
            None => (None, rest),
        };
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let (host, port) = split_port(authority)?;
        // Rejects `http:/proxy` and `http:proxy`, which would be a host named "http".
        if scheme.is_none() && Scheme::parse(&host).is_ok() {
            return Err("has no `//` after its scheme");
        }
        let scheme = scheme.unwrap_or(Scheme::Http);
        let credentials = user_info.and_then(ProxyCredentials::parse);
        check_length(scheme, credentials.as_ref())?;
        Ok((Self { scheme, host, port: port.unwrap_or(scheme.default_port()), credentials }, path))
    }

    /// Host and port as a URI, for connectors that read nothing else.
    pub(crate) fn target(&self) -> Result<Uri, http::Error> {
        let authority = format!("{}:{}", self.host, self.port);
        Uri::builder().scheme("http").authority(authority).path_and_query("/").build()
    }
}

impl Scheme {
    fn parse(name: &str) -> Result<Self, &'static str> {
        match name.to_ascii_lowercase().as_str() {
            "http" => Ok(Self::Http),
            "https" => Ok(Self::Https),
            "socks5" => Ok(Self::Socks5),
            "socks5h" => Ok(Self::Socks5h),
            _ => Err("has a scheme that is not supported"),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Socks5 => "socks5",
            Self::Socks5h => "socks5h",
        }
    }

    fn default_port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
            Self::Socks5 | Self::Socks5h => 1080,
        }
    }
}

impl ProxyCredentials {
    fn parse(user_info: &str) -> Option<Self> {
        let (user, password) = user_info.split_once(':').unwrap_or((user_info, ""));
        let decode = |part: &str| percent_decode_str(part).decode_utf8_lossy().into_owned();
        (!user_info.is_empty()).then(|| Self { user: decode(user), password: decode(password) })
    }
}

fn check_characters(text: &str) -> Result<(), &'static str> {
    if text.is_empty() {
        return Err("is empty");
    }
    if text.starts_with(['"', '\'', '`']) || text.ends_with(['"', '\'', '`']) {
        return Err("has quotation marks around it or at one end");
    }
    if text.contains(|character: char| character.is_whitespace() || character.is_control()) {
        return Err("has white space or a control character in it");
    }
    Ok(())
}

fn split_port(authority: &str) -> Result<(String, Option<u16>), &'static str> {
    let parsed: Authority = authority.parse().map_err(|_| "has no valid host")?;
    let host = parsed.host();
    if host.is_empty() {
        return Err("has no host");
    }
    match authority[host.len()..].strip_prefix(':') {
        None | Some("") => Ok((host.to_owned(), None)),
        Some(digits) => match digits.parse() {
            Ok(port @ 1..) => Ok((host.to_owned(), Some(port))),
            _ => Err("has a port that is not a number from 1 to 65535"),
        },
    }
}

fn check_length(scheme: Scheme, credentials: Option<&ProxyCredentials>) -> Result<(), &'static str> {
    let is_too_long = credentials.is_some_and(|credentials| {
        credentials.user.len().max(credentials.password.len()) > SOCKS_CREDENTIAL_BYTES
    });
    if is_too_long && matches!(scheme, Scheme::Socks5 | Scheme::Socks5h) {
        return Err("has a user or password of more than 255 bytes, which SOCKS 5 cannot carry");
    }
    Ok(())
}

/// `scheme://host:port`
impl fmt::Display for ProxyUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}:{}", self.scheme.name(), self.host, self.port)
    }
}

impl fmt::Debug for ProxyUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ProxyUrl({self})")
    }
}

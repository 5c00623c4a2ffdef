//! Which proxy stands between the client and the server.

use std::fmt;

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;

use crate::error::ConfigError;

const SCHEMES: [&str; 4] = ["http", "https", "socks5", "socks5h"];

/// Which proxy stands between the client and the server. TLS goes through it untouched: the proxy sees the host's name only.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Proxy {
    /// What `HTTPS_PROXY` or `ALL_PROXY` say (in either case), except for hosts in `NO_PROXY`.
    #[default]
    Environment,
    /// None, whatever the environment says.
    Off,
    /// This one, for every host. Made by [`Proxy::parse`].
    Url(ProxyUrl),
}

/// The address of a proxy, perhaps with a user and a password.
#[derive(Clone, PartialEq, Eq)]
pub struct ProxyUrl(Box<Uri>);

impl Proxy {
    /// Reads `http://[user:password@]host[:port]`, or the same with https, socks5 or socks5h. Without a port it is 80, 443 or 1080.
    /// Error: `invalid_proxy`, without the value, which may hold a password.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let url: Uri = text.trim().parse().map_err(|_| wrong("is not a URL"))?;
        if !url.scheme_str().is_some_and(|scheme| SCHEMES.contains(&scheme)) {
            return Err(wrong("does not start with http, https, socks5 or socks5h"));
        }
        if url.host().is_none_or(str::is_empty) || url.path() != "/" || url.query().is_some() {
            return Err(wrong("is more or less than scheme, host and port"));
        }
        Ok(Self::Url(ProxyUrl(Box::new(url))))
    }

    /// Tells for a host which proxy to use.
    pub(super) fn matcher(&self) -> Option<Matcher> {
        match self {
            Self::Environment => Some(Matcher::from_env()),
            Self::Off => None,
            Self::Url(ProxyUrl(url)) => Some(Matcher::builder().all(url.to_string()).build()),
        }
    }
}

/// Shows the host, never the user or the password.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => f.write_str("Environment"),
            Self::Off => f.write_str("Off"),
            Self::Url(ProxyUrl(url)) => {
                let port = url.port_u16().map(|port| format!(":{port}")).unwrap_or_default();
                let scheme = url.scheme_str().unwrap_or_default();
                write!(f, "Url({scheme}://{}{port})", url.host().unwrap_or_default())
            }
        }
    }
}

fn wrong(why: &str) -> ConfigError {
    ConfigError::new(
        "invalid_proxy",
        format!("the proxy {why}: give http://host:port, with user:password@ before the host if needed"),
    )
}

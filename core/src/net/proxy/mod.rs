//! Proxies: which one a client uses, and connections through it.

mod connect;
mod env;
mod error;
mod no_proxy;
mod socks;
mod tunnel;
mod url;

use std::ffi::OsString;
use std::fmt;
use std::str::FromStr;

use http::uri::Authority;

pub(crate) use connect::connect;
pub use env::PROXY_VARIABLES;
pub(crate) use error::ProxyError;
pub use url::ProxyUrl;

use crate::credentials::ConfigError;
use crate::error::ErrorCode;

/// The proxy of a client. TLS to the API is end to end: the proxy receives the host name and
/// encrypted bytes.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Proxy {
    /// The first non-empty variable of `https_proxy`, `HTTPS_PROXY`, `all_proxy` and `ALL_PROXY`,
    /// unless `no_proxy` or `NO_PROXY` lists the host. An invalid value is an error of
    /// [`Client::new`](crate::Client::new) (`invalid_proxy`).
    #[default]
    Environment,
    /// No proxy; the environment is ignored.
    Off,
    /// This proxy, for every host. Created by [`Proxy::parse`].
    Url(ProxyUrl),
}

/// The proxy that a client uses, and its setting.
#[derive(Clone)]
pub(crate) struct Route {
    url: ProxyUrl,
    setting: &'static str,
}

impl Route {
    /// The host of the proxy, an IPv6 address in brackets.
    pub fn host(&self) -> &str {
        &self.url.host
    }
}

impl Proxy {
    /// Parses `[scheme://][user:password@]host[:port]`. The scheme is `http` (the default),
    /// `https`, `socks5` or `socks5h`, the default port 80, 443 or 1080. User and password may be
    /// percent-encoded; a `%` without two hexadecimal digits is literal.
    ///
    /// # Errors
    /// `invalid_proxy`. The message does not repeat the value, which may hold a password.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let (url, path) = ProxyUrl::parse(text).map_err(|reason| invalid("the proxy", reason))?;
        if !matches!(path, "" | "/") {
            return Err(invalid("the proxy", "has a path, a query or a fragment"));
        }
        Ok(Self::Url(url))
    }

    /// The proxy for a host, or `None`. `variable` reads an environment variable.
    pub(crate) fn route(
        &self,
        host: &Authority,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Option<Route>, ConfigError> {
        match self {
            Self::Off => Ok(None),
            Self::Url(url) => Ok(Some(Route { url: url.clone(), setting: "the option `proxy`" })),
            Self::Environment => env::route(host, variable),
        }
    }
}

impl FromStr for Proxy {
    type Err = ConfigError;

    fn from_str(text: &str) -> Result<Self, ConfigError> {
        Self::parse(text)
    }
}

/// `environment`, `off`, or scheme, host and port of the proxy without user and password.
impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => f.write_str("environment"),
            Self::Off => f.write_str("off"),
            Self::Url(url) => fmt::Display::fmt(url, f),
        }
    }
}

/// Shows scheme, host and port, never user or password.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => f.write_str("Environment"),
            Self::Off => f.write_str("Off"),
            Self::Url(url) => write!(f, "Url({url})"),
        }
    }
}

/// `the proxy http://proxy.example:3128 (from HTTPS_PROXY)`
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the proxy {} (from {})", self.url, self.setting)
    }
}

fn invalid(setting: &str, reason: &str) -> ConfigError {
    let form = "[scheme://][user:password@]host[:port], where the scheme is http, https, socks5 or socks5h";
    ConfigError::new(ErrorCode::InvalidProxy, format!("{setting} {reason}: expected {form}"))
}

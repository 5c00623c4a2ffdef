//! The URL of a callback.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use axum::http::Uri;

/// The time for a whole delivery, which `#tt=` in the URL shortens. Source: SignalWire's guide to
/// webhooks, "Webhook Connection Overrides".
const LIMIT: Duration = Duration::from_secs(15);
/// The shortest time that the URL can set.
const MIN_LIMIT: Duration = Duration::from_millis(100);

/// Why a URL receives no callback.
pub(crate) const NOT_LOOPBACK: &str = "not a loopback address";

/// A URL on a loopback address.
#[derive(Clone)]
pub(super) struct Address {
    /// The addresses to try, in order.
    pub sockets: Vec<SocketAddr>,
    /// The value of `Host`.
    pub host: String,
    /// `user:password`, if the URL has one.
    pub user: Option<String>,
    /// Path and query.
    pub target: String,
    /// The time for the delivery.
    pub limit: Duration,
}

impl Address {
    /// Parses a URL. The error is the reason why it receives no callback.
    pub fn parse(url: &str) -> Result<Self, &'static str> {
        let (url, fragment) = url.split_once('#').unwrap_or((url, ""));
        let uri: Uri = url.parse().map_err(|_| "not a URL")?;
        let scheme = uri.scheme_str().ok_or("not a URL")?;
        let authority = uri.authority().ok_or("not a URL")?.as_str();
        let (user, host) = match authority.rsplit_once('@') {
            Some((user, host)) => (Some(user.to_owned()), host),
            None => (None, authority),
        };
        let addresses = loopback(uri.host().unwrap_or_default()).ok_or(NOT_LOOPBACK)?;
        if scheme != "http" {
            return Err("callbacks to loopback addresses are sent over http only");
        }
        let port = uri.port_u16().unwrap_or(80);
        Ok(Self {
            sockets: addresses.into_iter().map(|address| SocketAddr::new(address, port)).collect(),
            host: host.to_owned(),
            user,
            target: uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            limit: limit(fragment),
        })
    }
}

/// The URL without user and password.
pub(super) fn without_user(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    format!("{scheme}://{}{path}", authority.rsplit_once('@').map_or(authority, |(_, host)| host))
}

fn loopback(host: &str) -> Option<Vec<IpAddr>> {
    if host.eq_ignore_ascii_case("localhost") {
        return Some(vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]);
    }
    let address: IpAddr = host.trim_start_matches('[').trim_end_matches(']').parse().ok()?;
    address.is_loopback().then(|| vec![address])
}

fn limit(fragment: &str) -> Duration {
    let set = form_urlencoded::parse(fragment.as_bytes()).find(|(name, _)| name == "tt");
    let set = set.and_then(|(_, value)| value.parse().ok()).map(Duration::from_millis);
    set.map_or(LIMIT, |set| set.clamp(MIN_LIMIT, LIMIT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_addresses_are_accepted() {
        for url in
            ["http://localhost:3000/a", "http://127.0.0.1/", "http://127.9.9.9:80/", "http://[::1]:3000/a?b"]
        {
            assert!(Address::parse(url).is_ok(), "{url}");
        }
        for url in [
            "http://example.com/",
            "http://localhost.example.com/",
            "http://10.0.0.1/",
            "http://0.0.0.0/",
            "http://127.0.0.1@example.com/",
            "http://169.254.169.254/",
            "http://[::]/",
            "http://2130706433/",
        ] {
            assert_eq!(Address::parse(url).err(), Some(NOT_LOOPBACK), "{url}");
        }
        for url in ["nope", "", "/path", "https://localhost/"] {
            assert!(Address::parse(url).is_err_and(|reason| reason != NOT_LOOPBACK), "{url}");
        }
    }

    #[test]
    fn user_path_and_limit_are_read() {
        let address = Address::parse("http://me:secret@localhost:3000/a?b=c#tt=300").unwrap();
        assert_eq!((address.user.as_deref(), &*address.host), (Some("me:secret"), "localhost:3000"));
        assert_eq!((&*address.target, address.limit), ("/a?b=c", Duration::from_millis(300)));
        assert_eq!(Address::parse("http://localhost").unwrap().target, "/");
        assert_eq!(Address::parse("http://localhost#tt=1").unwrap().limit, MIN_LIMIT);
        assert_eq!(Address::parse("http://localhost#tt=99999999").unwrap().limit, LIMIT);
    }

    #[test]
    fn user_and_password_are_removed() {
        assert_eq!(without_user("http://me:a@b@localhost:3000/x@y"), "http://localhost:3000/x@y");
        assert_eq!(without_user("http://localhost/?q=a@b"), "http://localhost/?q=a@b");
    }
}

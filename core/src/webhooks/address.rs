//! The spellings of a URL that the platform may have signed.

/// The parts of a URL, joined again as they were.
struct Parts<'a> {
    /// `https://`
    scheme: &'a str,
    /// `user:password@`, or nothing.
    user: &'a str,
    host: &'a str,
    /// `:8443`, or nothing.
    port: &'a str,
    /// Path and query.
    rest: &'a str,
}

/// The URL as it is, then without its port or with the usual one, each with and without a user and
/// password: calls sign the URL without them, messages with them, and whether a port is signed
/// differs too.
pub(super) fn spellings(url: &str) -> Vec<String> {
    let mut all = vec![url.to_owned()];
    let Some(parts) = Parts::of(url) else { return all };
    let usual = if parts.scheme == "http://" { ":80" } else { ":443" };
    let other = if parts.port.is_empty() { usual } else { "" };
    for user in [parts.user, ""] {
        for port in [parts.port, other] {
            let spelling = parts.with(user, port);
            if !all.contains(&spelling) {
                all.push(spelling);
            }
        }
    }
    all
}

/// The same URL at another scheme, host or both.
pub(super) fn moved(url: &str, scheme: Option<&str>, host: Option<&str>) -> Option<String> {
    let parts = Parts::of(url)?;
    let scheme = scheme.map_or(parts.scheme.to_owned(), |scheme| format!("{scheme}://"));
    let place = host.map_or_else(|| format!("{}{}", parts.host, parts.port), str::to_owned);
    Some(format!("{scheme}{}{place}{}", parts.user, parts.rest))
}

/// Whether the URL begins with `https`.
pub(super) fn is_https(url: &str) -> bool {
    url.starts_with("https://")
}

/// The same URL with its path's last slash removed, or with one added.
pub(super) fn other_slash(url: &str) -> String {
    let (path, query) = url.split_at(url.find('?').unwrap_or(url.len()));
    match path.strip_suffix('/') {
        Some(shorter) => format!("{shorter}{query}"),
        None => format!("{path}/{query}"),
    }
}

impl<'a> Parts<'a> {
    fn of(url: &'a str) -> Option<Self> {
        let (scheme, after) = url.split_at(url.find("://")? + 3);
        let (authority, rest) = after.split_at(after.find(['/', '?', '#']).unwrap_or(after.len()));
        let (user, place) = authority.split_at(authority.rfind('@').map_or(0, |at| at + 1));
        let digits = place.len() - place.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let host = &place[..place.len() - digits];
        let (host, port) = place.split_at(host.strip_suffix(':').map_or(place.len(), str::len));
        Some(Self { scheme, user, host, port, rest })
    }

    fn with(&self, user: &str, port: &str) -> String {
        [self.scheme, user, self.host, port, self.rest].concat()
    }
}

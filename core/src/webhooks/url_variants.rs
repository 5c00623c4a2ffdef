//! The variants of a URL that the platform may have signed.

/// The parts of a URL; their concatenation is the URL.
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

/// The URL verbatim, then without its port or with the default one, each with and without user
/// info: calls sign the URL without user info, messages with it, and the port is not signed
/// consistently either.
pub(super) fn all(url: &str) -> Vec<String> {
    let mut variants = vec![url.to_owned()];
    let Some(parts) = Parts::of(url) else { return variants };
    let default_port = if parts.scheme == "http://" { ":80" } else { ":443" };
    let other_port = if parts.port.is_empty() { default_port } else { "" };
    for user in [parts.user, ""] {
        for port in [parts.port, other_port] {
            let variant = parts.with(user, port);
            if !variants.contains(&variant) {
                variants.push(variant);
            }
        }
    }
    variants
}

/// Replaces the scheme, the host or both.
pub(super) fn with_origin(url: &str, scheme: Option<&str>, host: Option<&str>) -> Option<String> {
    let parts = Parts::of(url)?;
    let scheme = scheme.map_or(parts.scheme.to_owned(), |scheme| format!("{scheme}://"));
    let host_port = host.map_or_else(|| format!("{}{}", parts.host, parts.port), str::to_owned);
    Some(format!("{scheme}{}{host_port}{}", parts.user, parts.rest))
}

/// Whether the scheme is https.
pub(super) fn is_https(url: &str) -> bool {
    url.starts_with("https://")
}

/// Removes the trailing slash of the path, or adds one.
pub(super) fn toggle_trailing_slash(url: &str) -> String {
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
        let (user, host_port) = authority.split_at(authority.rfind('@').map_or(0, |at| at + 1));
        let digits = host_port.len() - host_port.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let host = &host_port[..host_port.len() - digits];
        let (host, port) = host_port.split_at(host.strip_suffix(':').map_or(host_port.len(), str::len));
        Some(Self { scheme, user, host, port, rest })
    }

    fn with(&self, user: &str, port: &str) -> String {
        [self.scheme, user, self.host, port, self.rest].concat()
    }
}

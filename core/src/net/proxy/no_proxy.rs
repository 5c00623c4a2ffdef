//! The list of hosts that are connected to without a proxy.

use std::net::IpAddr;

use http::uri::Authority;
use ipnet::IpNet;

/// Whether a list contains a host. Entries are separated by commas or white space:
///
/// | entry | matches |
/// | --- | --- |
/// | `*` | every host |
/// | `example.com`, `.example.com`, `*.example.com` | the host and its subdomains |
/// | `10.0.0.1`, `10.0.0.0/8`, `10.0.0.1-10.0.0.9`, `::1`, `[::1]` | addresses |
/// | any of these with `:port` | the same, at this port only |
pub(crate) fn contains(list: &str, host: &Authority) -> bool {
    let port = host.port_u16().unwrap_or(443);
    let name = trim_brackets(host.host()).trim_end_matches('.').to_ascii_lowercase();
    let entries = list.split(|character: char| character == ',' || character.is_whitespace());
    entries.filter(|entry| !entry.is_empty()).any(|entry| {
        let (pattern, only_port) = split_port(entry);
        only_port.is_none_or(|only| only == port) && matches(pattern, &name)
    })
}

fn matches(pattern: &str, name: &str) -> bool {
    match name.parse() {
        _ if pattern == "*" => true,
        Ok(address) => matches_address(pattern, address),
        Err(_) => matches_domain(pattern, name),
    }
}

fn matches_address(pattern: &str, address: IpAddr) -> bool {
    let parse = |text: &str| trim_brackets(text).parse::<IpAddr>().ok();
    if let Some((first, last)) = pattern.split_once('-') {
        // Addresses of different families are never in a range.
        return parse(first).zip(parse(last)).is_some_and(|(first, last)| {
            first.is_ipv4() == address.is_ipv4()
                && last.is_ipv4() == address.is_ipv4()
                && (first..=last).contains(&address)
        });
    }
    parse(pattern).is_some_and(|one| one == address)
        || pattern.parse::<IpNet>().is_ok_and(|network| network.contains(&address))
}

fn matches_domain(pattern: &str, name: &str) -> bool {
    let pattern = pattern.strip_prefix('*').unwrap_or(pattern);
    let domain = pattern.trim_matches('.').to_ascii_lowercase();
    let Some(rest) = name.strip_suffix(&domain) else { return false };
    !domain.is_empty() && (rest.is_empty() || rest.ends_with('.'))
}

/// `host:8443` and `[::1]:8443`. An IPv6 address without brackets has no port.
fn split_port(entry: &str) -> (&str, Option<u16>) {
    match entry.rsplit_once(':') {
        Some((host, digits)) if !host.contains(':') || host.ends_with(']') => {
            digits.parse().map_or((entry, None), |port| (host, Some(port)))
        }
        _ => (entry, None),
    }
}

fn trim_brackets(host: &str) -> &str {
    host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::contains;

    fn is_listed(list: &str, host: &str) -> bool {
        contains(list, &host.parse().unwrap())
    }

    #[test]
    fn lists_names_addresses_and_ports() {
        for (list, host) in [
            ("*", "api.example.com"),
            ("other, *", "api.example.com"),
            ("*", "[::1]:8443"),
            ("api.example.com", "api.example.com"),
            ("example.com", "api.example.com"),
            (".example.com", "api.example.com"),
            (".example.com", "example.com"),
            ("*.example.com", "api.example.com"),
            ("EXAMPLE.com.", "api.Example.COM"),
            ("example.com", "api.example.com."),
            ("example.com:443", "api.example.com"),
            ("example.com:8443", "api.example.com:8443"),
            ("other,example.com", "example.com"),
            ("other example.com", "example.com"),
            ("other ,\texample.com ,", "example.com"),
            ("10.0.0.1", "10.0.0.1"),
            ("10.0.0.1:8443", "10.0.0.1:8443"),
            ("10.0.0.0/8", "10.1.2.3"),
            ("10.0.0.1-10.0.0.9", "10.0.0.5"),
            ("::1", "[::1]"),
            ("[::1]", "[::1]:8443"),
            ("[::1]:8443", "[::1]:8443"),
            ("fd00::/8", "[fd12::1]"),
        ] {
            assert!(is_listed(list, host), "{list}: {host}");
        }
    }

    #[test]
    fn does_not_list_others() {
        for (list, host) in [
            ("", "example.com"),
            (",. ,", "example.com"),
            ("example.com", "notexample.com"),
            ("*.example.com", "notexample.com"),
            ("api.example.com", "example.com"),
            ("example.com:8443", "example.com"),
            ("example.com:443", "example.com:8443"),
            ("10.0.0.1", "10.0.0.10"),
            ("10.0.0.0/8", "11.0.0.1"),
            ("10.0.0.1-10.0.0.9", "10.0.0.10"),
            ("::1-::9", "10.0.0.1"),
            ("0.0.0.1", "1"),
            ("1", "10.0.0.1"),
            ("[::1]:8443", "[::1]"),
            ("::1", "[::2]"),
        ] {
            assert!(!is_listed(list, host), "{list}: {host}");
        }
    }
}

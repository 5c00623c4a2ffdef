use signalwire_core::Origin;

use super::assert_refused;

#[test]
fn accepts_https_origins() {
    let cases = [
        ("https://example.signalwire.com", "https://example.signalwire.com"),
        ("HTTPS://Localhost:41235/", "https://localhost:41235"),
        ("https://localhost:443", "https://localhost"),
        ("https://127.0.0.1:8443", "https://127.0.0.1:8443"),
        ("https://[::1]:8443/", "https://[::1]:8443"),
        ("https://[0:0:0:0:0:0:0:1]", "https://[::1]"),
        ("https://host.internal:08443", "https://host.internal:8443"),
    ];
    for (text, origin) in cases {
        assert_eq!(Origin::from_base_url(text).unwrap().to_string(), origin);
    }
    assert_eq!(Origin::from_base_url("https://[::1]:8443").unwrap().authority(), "[::1]:8443");
}

#[test]
fn rejects_other_values_with_a_reason() {
    let cases = [
        ("", "is empty"),
        ("localhost:8443", "https://"),
        ("http://localhost:8443", "never sent unencrypted"),
        ("ftp://localhost", "https://"),
        ("https://", "no valid host"),
        ("https:///api", "no valid host"),
        ("https://localhost/api", "path"),
        ("https://localhost?x=1", "query"),
        ("https://localhost#top", "fragment"),
        ("https://localhost\\@evil.com", "path"),
        ("https://user:pass@localhost", "user info"),
        ("https://localhost:", "port"),
        ("https://localhost:0", "port"),
        ("https://localhost:65536", "port"),
        ("https://localhost:+80", "port"),
        ("https://localhost:8443:1", "port"),
        ("https://[::1", "no valid host"),
        ("https://[::1%25eth0]", "no valid host"),
        ("https://::1", "no valid host"),
        ("https://[::1]evil.com", "no valid host"),
        ("https://127.1", "no valid host"),
        ("https://0x7f.0.0.1", "no valid host"),
        ("https://127.0.0.0x1", "no valid host"),
        ("https://2130706433", "no valid host"),
        ("https://exämple.com", "no valid host"),
        ("https://exa mple.com", "white space"),
        ("https://example.com.", "no valid host"),
        ("https://a..b", "no valid host"),
        (&format!("https://{}", ["a"; 128].join(".")), "no valid host"),
    ];
    for (text, part) in cases {
        assert_refused(Origin::from_base_url(text), text, "invalid_base_url", part);
    }
}

//! Spellings of a URL.

use signalwire_core::webhooks::Scheme;

use super::{call, form, pass};

/// Checks for every scheme whether a request that was signed for one spelling is accepted at
/// another.
#[track_caller]
fn assert_taken(signed: &str, arrived: &str, taken: bool) {
    for (scheme, delivery) in
        [(Scheme::HexSha256, call()), (Scheme::HexSha1, call()), (Scheme::Compat, form("a=1"))]
    {
        let sent = delivery.url(signed);
        let got = pass(scheme, &sent, &delivery.url(arrived));
        assert_eq!(got.is_ok(), taken, "{scheme:?}: {signed} at {arrived}");
    }
}

#[test]
fn a_port_may_be_signed_or_not() {
    for (signed, arrived) in [
        ("https://example.com:443/a", "https://example.com/a"),
        ("https://example.com/a", "https://example.com:443/a"),
        ("http://example.com:80/a", "http://example.com/a"),
        ("https://example.com/a", "https://example.com:8443/a"),
        ("https://[::1]:443/a", "https://[::1]/a"),
        ("https://example.com:443", "https://example.com"),
        ("https://example.com:443?q=1", "https://example.com?q=1"),
    ] {
        assert_taken(signed, arrived, true);
    }
}

#[test]
fn a_user_and_password_may_be_signed_or_not() {
    assert_taken("https://example.com/a", "https://me:s3cret@example.com/a", true);
    assert_taken("https://me:s3cret@example.com/a", "https://me:s3cret@example.com/a", true);
    assert_taken("https://example.com:443/a", "https://me:s3cret@example.com/a", true);
}

#[test]
fn everything_else_must_be_identical() {
    for (signed, arrived) in [
        ("https://example.com/a", "http://example.com/a"),
        ("https://example.com/a", "https://example.com/a/"),
        ("https://example.com/a", "https://example.com/A"),
        ("https://example.com/a", "https://example.org/a"),
        ("https://example.com/a?b=1", "https://example.com/a"),
        ("https://example.com/a?b=1", "https://example.com/a?b=2"),
        ("https://example.com:8443/a", "https://example.com/a"),
        ("https://10.0.0.1/a", "https://10.0.0/a"),
        ("https://me:s3cret@example.com/a", "https://example.com/a"),
        ("https://example.com/a", "example.com/a"),
    ] {
        assert_taken(signed, arrived, false);
    }
}

//! Ordinary text that must not be redacted.

use signalwire_core::internal::secrets::detect::detect;
use signalwire_core::internal::secrets::redact::redact;

use super::TOKEN;

const TEXTS: [&str; 50] = [
    "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90",
    "7B9B9B52-0B1E-4E0D-9D3E-2F6A5C1D8E90: room 7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90 not found",
    "d41d8cd98f00b204e9800998ecf8427e",
    "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b",
    "sha512-cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e",
    "\"integrity\": \"sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==\"",
    "\"integrity\": \"sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=\"",
    "\"resolved\": \"https://packages.example.com/@signalwire/js/-/js-3.28.1.tgz\", \"integrity\": \"sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==\"",
    "checksum = \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"",
    "https://example.signalwire.com/api/video/rooms?page_size=50&page_token=PA0123456789abcdef0123456789abcdef",
    "https://example.signalwire.com/api/laml/2010-04-01/Accounts/7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90/Calls.json",
    "sip:alice@example.sip.signalwire.com:5060",
    "mailto:alice@example.com, see https://example.com/@user:tag/x@y",
    "git@github.com:signalwire/docs.git",
    "ssh://git@github.com/signalwire/docs.git",
    "https://user@example.com/",
    "Basic authentication failed",
    "The basic principles of basic authentication: name and password.",
    "Basic realm=\"SignalWire\"",
    "Bearer token_required",
    "Bearer authentication_is_required_here",
    "SIGNALWIRE_API_TOKEN is missing",
    "SignalWire api_token: the token must have 50 characters, PT and hexadecimal digits",
    "PT1H30M and PT0123456789 are durations, perhaps",
    "PTA, PT 12, OPT0123456789abcdef0123",
    "PSK_short",
    "eyJ is how a header starts; eyJhbGciOiJub25lIn0 is one without a token",
    "eyJhbGciOiJub25lIn0...",
    "build:a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5",
    "eyJ1.eyJ2.abc",
    "OPT0123456789abcdef0123456789abcdef",
    "basic AAA6AAAAAAAA",
    "basic YTpi",
    "basic aGVsbG8gd29ybGQ=",
    "dGhpcyByZXF1ZXN0IHdhcyBzZW50IGF0IDIwMjYtMTEtMjNUMTA6MDA6MDAuMDAwWg==",
    "N2I5YjliNTItMGIxZS00ZTBkLTlkM2UtMmY2YTVjMWQ4ZTkwOmxvYmJ5",
    "a.b.c, 1.2.3, example.signalwire.com.",
    "from 2026-11-23T10:00:00.000Z to 2026-11-23T11:00:00.000Z",
    "error 20003: https://developer.signalwire.com/rest/errors#20003",
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "Grüße aus Köln: 100 % 🎉 %E4%BD%A0 %zz %",
    "c2c_0123456789abcdef0123456789abcdef",
    "room-7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90:lobby, conference:7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90",
    "cache token a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5 of no project",
    "token d41d8cd98f00b204e9800998ecf8427e of 7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90",
    "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "",
];

#[test]
fn ordinary_texts_are_not_changed() {
    for text in TEXTS {
        assert_eq!(redact(text), text);
    }
}

/// The lock file of this repository: several hundred hashes and names.
#[test]
fn a_lock_file_is_not_changed() {
    let lock = include_str!("../../../../Cargo.lock");
    assert!(lock.matches("checksum = ").count() > 100);
    assert_eq!(detect(lock), []);
}

/// Redacted texts come from other parties and may repeat the start of a secret many times.
/// `bench/micro` counts the cost.
#[test]
fn a_token_after_adversarial_text_is_redacted() {
    let units = [
        "eyJ",
        "eyJhbGciOiJub25l.",
        "signalwire",
        "://",
        "://a:b@",
        "PT0123",
        "PSK_",
        "bearer ",
        "basic ",
        "basic a:",
        "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90:",
        "%3A",
        "%",
        "N2I5YjliNTItMGIxZS00ZTBkLTlkM2UtMmY2YTVjMWQ4ZTkwOnNl",
        "a",
        "a.",
    ];
    for unit in units {
        let scrubbed = redact(&format!("{} {TOKEN} end", unit.repeat(60_000 / unit.len()))).into_owned();
        assert!(!scrubbed.contains(TOKEN), "{unit}");
        assert!(scrubbed.ends_with(" end"), "{unit}");
    }
}

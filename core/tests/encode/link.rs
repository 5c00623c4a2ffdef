//! Links to the next page: of the same origin, or not followed.

use proptest::prelude::*;
use signalwire_core::operation::{Method, Operation};
use signalwire_core::{ForeignLink, Origin, prepare_next};

use super::get;

static ROOMS: Operation = get("/api/video/rooms");
const ORIGIN: &str = "https://example.signalwire.com";

fn followed(link: &str, origin: &str) -> Option<String> {
    prepare_next(&ROOMS, link, &Origin::from_base_url(origin).unwrap()).ok().map(|prepared| prepared.target)
}

#[test]
fn a_path_is_followed_as_it_is() {
    for link in [
        "/api/video/rooms?page_token=PAab%3D%3D&page_size=50",
        "/",
        "/a//b",
        "/a?b=//c/../d",
        "/a?next=https://evil.example",
    ] {
        assert_eq!(followed(link, ORIGIN).as_deref(), Some(link));
    }
    let origin = Origin::from_base_url(ORIGIN).unwrap();
    let prepared = prepare_next(&ROOMS, "/x?y=1", &origin).unwrap();
    assert_eq!((prepared.method, prepared.body), (Method::Get, None));
}

#[test]
fn a_url_of_the_origin_is_followed_by_its_path() {
    let local = "https://localhost:41235";
    for (link, origin) in [
        ("https://example.signalwire.com/a?b=1", ORIGIN),
        ("https://example.signalwire.com:443/a?b=1", ORIGIN),
        ("HTTPS://Example.SignalWire.COM/a?b=1", ORIGIN),
        ("https://localhost:41235/a?b=1", local),
        ("https://[::1]:8443/a?b=1", "https://[::1]:8443"),
        ("https://[::1]:443/a?b=1", "https://[::1]"),
    ] {
        assert_eq!(followed(link, origin).as_deref(), Some("/a?b=1"), "{link}");
    }
}

#[test]
fn a_fragment_is_dropped() {
    assert_eq!(followed("/a?b=c#d", ORIGIN).as_deref(), Some("/a?b=c"));
}

/// What leads elsewhere, or may be read so.
const HOSTILE: &[&str] = &[
    "",
    "?page=2",
    "rooms",
    "//evil.example/a",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/a\\b",
    "\\/evil.example",
    "/../..//evil.example",
    "/a/../b",
    "/a/./b",
    "/a/%2e%2E/b",
    "/a/.%2e",
    "/a\r\nHost: evil",
    "/a\0",
    "/a\tb",
    "/a\u{85}b",
    " /a",
    "http://example.signalwire.com/a",
    "https://evil.example/a",
    "https://example.signalwire.com",
    "https://example.signalwire.com?a",
    "https://example.signalwire.com#/a",
    "https://example.signalwire.com.evil.example/a",
    "https://example.signalwire.com@evil.example/a",
    "https://example.signalwire.com:pw@evil.example/a",
    "https://user@example.signalwire.com/a",
    "https://u:p@example.signalwire.com/a",
    "https://example.signalwire.com:8443/a",
    "https://example.signalwire.com:4430/a",
    "https://example.signalwire.com:443:443/a",
    "https://example.signalwire.com:/a",
    "https://example.signalwire.com.:443/a",
    "https://example.signalwire.com./a",
    "https://example.signalwire.com\\@evil.example/a",
    "https://example.signalwire.com//evil.example/a",
    "https:example.signalwire.com/a",
    "https:/example.signalwire.com/a",
    "https:///example.signalwire.com/a",
    "https:\\\\example.signalwire.com/a",
    " https://example.signalwire.com/a",
    "https://example.signalwire.com /a",
    "https://ex%61mple.signalwire.com/a",
    "https://example。signalwire.com/a",
    "wss://example.signalwire.com/a",
    "javascript:alert(1)",
    "data:,x",
    "file:///etc/passwd",
    "//example.signalwire.com/a",
];

#[test]
fn everything_else_is_refused() {
    for link in HOSTILE {
        assert_eq!(followed(link, ORIGIN), None, "{link:?}");
    }
    for link in [
        "https://localhost:4123/a",
        "https://localhost:412355/a",
        "https://localhost/a",
        "https://localhost:41235:443/a",
    ] {
        assert_eq!(followed(link, "https://localhost:41235"), None, "{link:?}");
    }
}

#[test]
fn the_error_has_a_code_and_keeps_the_link_to_itself() {
    let origin = Origin::from_base_url(ORIGIN).unwrap();
    let error = prepare_next(&ROOMS, "https://evil.example/?token=PTdeadbeef", &origin).unwrap_err();
    assert_eq!(ForeignLink::CODE, "foreign_link");
    assert!(!format!("{error} {error:?}").contains("PTdeadbeef"));
}

/// Texts that look like links more often than not.
fn near_link() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("https:".to_owned()),
        Just("/".to_owned()),
        Just("//".to_owned()),
        Just("\\".to_owned()),
        Just("@".to_owned()),
        Just(ORIGIN.to_owned()),
        Just("example.signalwire.com".to_owned()),
        Just("evil.example".to_owned()),
        Just(":443".to_owned()),
        Just("..".to_owned()),
        Just("%2e".to_owned()),
        Just("?".to_owned()),
        Just("#".to_owned()),
        Just("\t".to_owned()),
        Just("\n".to_owned()),
        any::<String>(),
    ];
    proptest::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    /// The judge is a URL parser that forgives all that browsers do: what is followed stays at the origin in its reading
    /// too, be it of the link or of what is made of it.
    #[test]
    fn what_is_followed_stays_at_the_origin(link in near_link()) {
        if let Some(target) = followed(&link, ORIGIN) {
            let base = url::Url::parse(ORIGIN).unwrap();
            let whole = url::Url::parse(&format!("{ORIGIN}{target}")).unwrap();
            for url in [base.join(&link).unwrap(), base.join(&target).unwrap(), whole] {
                prop_assert_eq!(url.origin(), base.origin());
                prop_assert!(url.username().is_empty() && url.password().is_none());
            }
        }
    }
}

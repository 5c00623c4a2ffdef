//! Next-page links: path and query of a link are requested from the origin of the client.

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use signalwire_core::internal::operations::{Method, Operation};
use signalwire_core::internal::prepare_next;

use super::get;

static ROOMS: Operation = get("/api/video/rooms");
const ORIGIN: &str = "https://example.signalwire.com";

fn target(link: &str) -> Option<String> {
    prepare_next(&ROOMS, link).ok().map(|prepared| prepared.target)
}

#[test]
fn an_escaped_path_is_not_changed() {
    for link in [
        "/api/video/rooms?page_token=PAab%3D%3D&page_size=50",
        "/",
        "/a//b",
        "/a?b=//c/../d",
        "/a?next=https://elsewhere.example",
        "/a?b=!$&'()*+,;=:@-._~%c3%BC",
    ] {
        assert_eq!(target(link).as_deref(), Some(link));
    }
    let prepared = prepare_next(&ROOMS, "/x?y=1").unwrap();
    assert_eq!((prepared.method, prepared.body), (Method::Get, None));
}

#[test]
fn unescaped_characters_are_escaped_once() {
    for (link, expected) in [
        ("/a?StartTime>=2026-01-01&EndTime<=x", "/a?StartTime%3E=2026-01-01&EndTime%3C=x"),
        ("/a?name=Anna Müller", "/a?name=Anna%20M%C3%BCller"),
        ("/a?name=Anna%20Müller", "/a?name=Anna%20M%C3%BCller"),
        ("/a?q=\"x\"&r='y'", "/a?q=%22x%22&r='y'"),
        ("/räume/ein raum?x", "/r%C3%A4ume/ein%20raum?x"),
        ("/a?off=50%&next=%zz%4", "/a?off=50%25&next=%25zz%254"),
        ("/a?b=%%41", "/a?b=%25%41"),
        ("/a?f[x]={1|2}^`\\", "/a?f%5Bx%5D=%7B1%7C2%7D%5E%60%5C"),
        ("/a?b=\r\nHost: other\0\t\u{85}", "/a?b=%0D%0AHost:%20other%00%09%C2%85"),
        ("/a\\b", "/a%5Cb"),
        (" /a?b \n", "/a?b"),
    ] {
        assert_eq!(target(link).as_deref(), Some(expected), "{link:?}");
    }
}

#[test]
fn only_path_and_query_of_a_url_are_used() {
    for host in [
        "https://example.signalwire.com",
        "https://example.signalwire.com:443",
        "HTTPS://Example.SignalWire.COM",
        "https://gateway.example:8443",
        "http://10.0.0.7:8080",
        "https://user:password@elsewhere.example",
        "https://[::1]:8443",
        "https://räume.example",
        " https://elsewhere.example",
    ] {
        assert_eq!(target(&format!("{host}/a?b=1")).as_deref(), Some("/a?b=1"), "{host}");
    }
    let doubled = "https://example.signalwire.com//api/video/rooms?page=2";
    assert_eq!(target(doubled).as_deref(), Some("//api/video/rooms?page=2"));
}

#[test]
fn a_fragment_is_removed() {
    assert_eq!(target("/a?b=c#d").as_deref(), Some("/a?b=c"));
    assert_eq!(target("https://elsewhere.example/a#?b").as_deref(), Some("/a"));
}

/// Links without a path, or with a path that parsers resolve to different resources.
const INVALID: &[&str] = &[
    "",
    " ",
    "?page=2",
    "#top",
    "rooms",
    "rooms/2?x",
    "//elsewhere.example/a",
    "///elsewhere.example",
    "/\\elsewhere.example",
    "\\\\elsewhere.example",
    "\\/elsewhere.example",
    "/../..//a",
    "/a/../b",
    "/a/./b",
    "/a/%2e%2E/b",
    "/a/.%2e",
    "/a\\..\\b",
    "https://example.signalwire.com",
    "https://example.signalwire.com?a",
    "https://example.signalwire.com#/a",
    "https://example.signalwire.com\\a/b",
    "https:example.signalwire.com/a",
    "https:/example.signalwire.com/a",
    "https:///example.signalwire.com/a",
    "https:\\\\example.signalwire.com/a",
    "wss://example.signalwire.com/a",
    "ftp://example.signalwire.com/a",
    "javascript:alert(1)",
    "javascript://example.signalwire.com/%0aalert(1)",
    "data:,x",
    "mailto:a@example.com",
    "file:///etc/passwd",
    "://example.signalwire.com/a",
];

#[test]
fn invalid_page_links_are_rejected() {
    for link in INVALID {
        assert_eq!(target(link), None, "{link:?}");
    }
}

#[test]
fn the_error_has_a_code_and_does_not_show_the_link() {
    let error = prepare_next(&ROOMS, "ftp://elsewhere.example/?token=PTdeadbeef").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("PTdeadbeef"));
    assert!(error.to_string().starts_with("the link to the next page is neither a path"));
}

/// Strings that often look like links.
fn near_link() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("https:".to_owned()),
        Just("/".to_owned()),
        Just("//".to_owned()),
        Just("\\".to_owned()),
        Just("@".to_owned()),
        Just(ORIGIN.to_owned()),
        Just("elsewhere.example".to_owned()),
        Just(":443".to_owned()),
        Just("..".to_owned()),
        Just("%2e".to_owned()),
        Just("%".to_owned()),
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

    /// Verified with a URL parser that accepts everything that browsers accept: a request for the
    /// target is sent to the origin, and the parser changes nothing in it.
    #[test]
    fn a_target_is_a_path_of_the_origin(link in near_link()) {
        if let Some(target) = target(&link) {
            let base = url::Url::parse(ORIGIN).unwrap();
            let whole = url::Url::parse(&format!("{ORIGIN}{target}")).unwrap();
            prop_assert_eq!(whole.origin(), base.origin());
            prop_assert!(whole.username().is_empty() && whole.password().is_none());
            // The parser also encodes a quote in a query, where RFC 3986 allows it.
            let quoted = |text: &str| text.replace("%27", "'");
            prop_assert_eq!(quoted(&whole.as_str()[ORIGIN.len()..]), quoted(&target));
        }
    }

    #[test]
    fn escaping_is_idempotent_and_keeps_the_value(rest in "[^#]{0,40}") {
        let link = format!("{ORIGIN}/a?{rest}!");
        let first = target(&link).unwrap();
        prop_assert_eq!(target(&format!("{ORIGIN}{first}")), Some(first.clone()));
        let decoded = |text: &str| percent_decode_str(text).collect::<Vec<u8>>();
        prop_assert_eq!(decoded(&first), decoded(&format!("/a?{rest}!")));
    }
}

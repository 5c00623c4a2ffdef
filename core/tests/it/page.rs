//! Next-page links.

use signalwire_core::internal::operations::Paging;
use signalwire_core::internal::page::{SeenLinks, items_field, next_link};

fn links(body: &str) -> Option<String> {
    next_link(Paging::Links, body.as_bytes())
}

fn uri(body: &str) -> Option<String> {
    next_link(Paging::NextPageUri("calls"), body.as_bytes())
}

#[test]
fn finds_the_next_link_among_links() {
    let body =
        r#"{"links":{"self":"/api/x","first":"/api/x","next":"/api/x?page_token=PA1"},"data":[{"id":1}]}"#;
    assert_eq!(links(body).as_deref(), Some("/api/x?page_token=PA1"));
    let absolute =
        r#"{"data":[],"links":{"next":"https://example.signalwire.com/api/x?page_token=PA\u0032"}}"#;
    assert_eq!(links(absolute).as_deref(), Some("https://example.signalwire.com/api/x?page_token=PA2"));
}

#[test]
fn finds_the_next_page_uri() {
    assert_eq!(
        uri(r#"{"calls":[],"next_page_uri":"/api/laml/x?Page=1","page":0}"#).as_deref(),
        Some("/api/laml/x?Page=1")
    );
}

#[test]
fn an_empty_page_is_not_the_end() {
    assert_eq!(
        links(r#"{"data":[],"links":{"next":"/api/x?page_token=PA2"}}"#).as_deref(),
        Some("/api/x?page_token=PA2")
    );
}

#[test]
fn sees_the_last_page() {
    for last in [
        r#"{"data":[],"links":{}}"#,
        r#"{"data":[],"links":{"next":null}}"#,
        r#"{"data":[]}"#,
        r#"{"data":[],"links":null}"#,
    ] {
        assert_eq!(links(last), None, "{last}");
    }
    for last in [r#"{"calls":[],"next_page_uri":null}"#, r#"{"calls":[]}"#, r#"{"next_page_uri":""}"#] {
        assert_eq!(uri(last), None, "{last}");
    }
}

#[test]
fn a_link_that_is_not_a_string_is_not_the_end() {
    for link in ["7", "true", r#"{"href":"/api/x"}"#, r#"["/api/x"]"#] {
        assert_eq!(links(&format!(r#"{{"data":[],"links":{{"next":{link}}}}}"#)).as_deref(), Some(link));
        assert_eq!(uri(&format!(r#"{{"calls":[],"next_page_uri":{link}}}"#)).as_deref(), Some(link));
    }
    let other_style = r#"{"data":[],"links":{"next":"/a"},"next_page_uri":7}"#;
    assert_eq!(links(other_style).as_deref(), Some("/a"));
}

#[test]
fn each_style_uses_only_its_field() {
    let both = r#"{"links":{"next":"/a"},"next_page_uri":"/b"}"#;
    assert_eq!(links(both).as_deref(), Some("/a"));
    assert_eq!(uri(both).as_deref(), Some("/b"));
    assert_eq!(next_link(Paging::Whole, both.as_bytes()), None);
    assert_eq!(next_link(Paging::None, both.as_bytes()), None);
}

#[test]
fn invalid_json_has_no_next_page() {
    for garbage in ["", "null", "[]", "{", r#"{"links":{"next":false}}"#, r#"{"links":"next"}"#, "\u{0}"] {
        assert_eq!(links(garbage), None, "{garbage:?}");
    }
}

#[test]
fn names_the_field_of_the_items() {
    assert_eq!(items_field(Paging::Links), Some("data"));
    assert_eq!(items_field(Paging::Whole), Some("data"));
    assert_eq!(items_field(Paging::NextPageUri("calls")), Some("calls"));
    assert_eq!(items_field(Paging::None), None);
}

#[test]
fn seen_links_detect_a_cycle() {
    let mut seen_links = SeenLinks::default();
    assert!(seen_links.follow("/a"));
    assert!(seen_links.follow("/b"));
    assert!(!seen_links.follow("/a"));
}

#[test]
fn seen_links_ignore_host_and_escapes() {
    let mut seen_links = SeenLinks::default();
    assert!(seen_links.follow("/a?name=Anna%20M%C3%BCller"));
    for again in ["https://one.example/a?name=Anna Müller", "http://two.example:8080/a?name=Anna%20Müller#x"]
    {
        assert!(!seen_links.follow(again), "{again}");
    }
    assert!(seen_links.follow("/a?name=Anna"));
    assert!(seen_links.follow("ftp://no.page") && !seen_links.follow("ftp://no.page"));
}

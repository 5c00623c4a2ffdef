use signalwire_core::Origin;

fn example() -> Origin {
    Origin::from_base_url("https://example.signalwire.com").unwrap()
}

#[test]
fn follows_links_that_stay() {
    let cases = [
        ("/api/video/rooms?page_token=PA1", "/api/video/rooms?page_token=PA1"),
        ("/", "/"),
        ("/api#top", "/api"),
        ("https://example.signalwire.com/api?x=1", "/api?x=1"),
        ("HTTPS://Example.SignalWire.com:443/api", "/api"),
    ];
    for (link, target) in cases {
        assert_eq!(example().follow(link), Some(target), "{link}");
    }
}

#[test]
fn refuses_links_that_lead_away_or_may_be_read_so() {
    let links = [
        "",
        "api",
        "//evil.com/api",
        "/\\evil.com",
        "\\\\evil.com",
        "https://evil.com/api",
        "http://example.signalwire.com/api",
        "https://example.signalwire.com.evil.com/",
        "https://example.signalwire.com@evil.com/",
        "https://example.signalwire.com:8443/",
        "https://example.signalwire.com\\@evil.com/",
        "https:/evil.com",
        "https:evil.com",
        "https://example.signalwire.com",
        "https://example.signalwire.com?x=1",
        "javascript:alert(1)",
        " /api",
        "/a b",
        "/a\nb",
        "/\t/evil.com",
        "/ü",
        "?x=1",
        "https://example.signalwire.com//evil.com",
    ];
    for link in links {
        assert_eq!(example().follow(link), None, "{link:?}");
    }
}

#[test]
fn compares_origins_of_urls() {
    let same = [
        "https://example.signalwire.com",
        "https://EXAMPLE.signalwire.com:443/a?b#c",
        "https://example.signalwire.com?x",
    ];
    let other = [
        "/api",
        "https://example.signalwire.com:8443",
        "https://u@example.signalwire.com/",
        "http://example.signalwire.com/",
        "https://example.signalwire.com/a b",
        "https://example.signalwire.com\\.evil.com",
        "https://sub.example.signalwire.com",
    ];
    assert!(same.iter().all(|url| example().same_origin(url)));
    assert_eq!(other.iter().find(|url| example().same_origin(url)), None);
}

use signalwire_core::Origin;

fn example() -> Origin {
    Origin::from_base_url("https://example.signalwire.com").unwrap()
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

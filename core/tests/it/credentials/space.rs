use signalwire_core::{Origin, Space};

use super::assert_refused;

#[test]
fn accepts_name_host_and_address() {
    let texts = [
        "example",
        "EXAMPLE",
        "example.signalwire.com",
        "Example.SignalWire.com",
        "https://example.signalwire.com",
        "https://example.signalwire.com/",
        "HTTPS://EXAMPLE.SIGNALWIRE.COM/",
    ];
    for text in texts {
        let space = Space::parse(text).unwrap();
        assert_eq!((space.as_str(), space.host().as_str()), ("example", "example.signalwire.com"), "{text}");
        assert_eq!(Origin::from(&space).as_str(), "https://example.signalwire.com");
    }
    assert_eq!(Space::parse("my-space-2").unwrap().host(), "my-space-2.signalwire.com");
}

#[test]
fn rejects_other_values_with_a_reason() {
    let cases = [
        ("", "is empty"),
        ("example ", "white space"),
        ("\"example\"", "quotation marks"),
        ("undefined", "is the variable that it comes from set?"),
        ("https://null.signalwire.com", "is the variable that it comes from set?"),
        ("http://example.signalwire.com", "only https is supported"),
        ("wss://example.signalwire.com", "scheme other than https"),
        ("https://example.signalwire.com:443", "port"),
        ("example:8443", "port"),
        ("https://example.signalwire.com/api", "path"),
        ("https://example.signalwire.com//", "path"),
        ("example.signalwire.com?x=1", "path or query"),
        ("https://user:pass@example.signalwire.com", "user info"),
        ("evil.com", "base URL"),
        ("example.signalwire.com.evil.com", "base URL"),
        ("a.b.signalwire.com", "base URL"),
        ("example.signalwire.com.", "base URL"),
        ("signalwire.com", "has no name"),
        ("relay.signalwire.com", "realtime"),
        ("https://Relay.signalwire.com/", "realtime"),
        ("-example", "not a valid host name"),
        ("example-", "not a valid host name"),
        ("ex_ample", "not a valid host name"),
        ("exämple", "not a valid host name"),
        (&"a".repeat(64), "not a valid host name"),
        (&format!("PT{}", "0a".repeat(24)), "is a token"),
        ("7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90", "is a UUID"),
    ];
    for (text, part) in cases {
        assert_refused(Space::parse(text), text, "invalid_space", part);
    }
}

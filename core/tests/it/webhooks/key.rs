//! The signing key.

use std::collections::HashMap;

use signalwire_core::Variables;
use signalwire_core::webhooks::{SIGNING_KEY_VARIABLE, SigningKey};
use zeroize::Zeroizing;

/// The token of a room: a header, a payload and a signature.
const JWS: &str = "eyJ0eXAiOiJWUlQiLCJhbGciOiJIUzUxMiJ9.eyJpYXQiOjE3MDAwMDAwMDB9.c2lnbmF0dXJlLW9mLWEtdG9rZW4";

fn variables(value: Option<&str>) -> Variables {
    let pair = |text: &str| (SIGNING_KEY_VARIABLE.to_owned(), Zeroizing::new(text.to_owned()));
    Variables::Custom(HashMap::from_iter(value.map(pair)))
}

#[test]
fn other_kinds_of_values_are_rejected_without_being_shown() {
    let token = format!("PT{}", "0123456789abcdef".repeat(3));
    let older = format!("auth=7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90:{}", "aB3dE".repeat(10));
    for (text, part) in [
        ("", "empty"),
        (" PSK_0123456789abcdef01", "white space"),
        ("\"PSK_0123456789abcdef01\"", "quotation"),
        (&token, "API token"),
        (&older, "Basic credential"),
        ("7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90:of-any-shape", "Basic credential"),
        (JWS, "browser token"),
        ("7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90", "UUID"),
        ("your-signing-key", "placeholder"),
        ("PSK_…", "placeholder"),
    ] {
        let error = SigningKey::parse(text).unwrap_err();
        assert_eq!(error.code, "invalid_signing_key");
        assert!(error.message.contains(part), "{error}");
        assert!(text.is_empty() || !format!("{error:?}").contains(text), "{error:?}");
    }
}

#[test]
fn it_is_read_from_the_environment() {
    assert!(SigningKey::from_variables(&variables(Some("PSK_0123456789abcdef01"))).is_ok());
    let error = SigningKey::from_variables(&variables(None)).unwrap_err();
    assert_eq!(error.code, "missing_signing_key");
    let error = SigningKey::from_variables(&variables(Some("changeme"))).unwrap_err();
    assert!(error.message.starts_with("SIGNALWIRE_SIGNING_KEY in the environment: "), "{error}");
}

#[test]
fn debug_does_not_show_it() {
    let key = SigningKey::parse("PSK_0123456789abcdef01").unwrap();
    assert_eq!(format!("{key:?}"), "[redacted]");
}

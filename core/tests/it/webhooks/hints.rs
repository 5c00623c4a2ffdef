//! Hints for requests that are not verified.

use signalwire_core::webhooks::{Scheme, SignatureError, WebhookRequest, sign, verify, with_body_hash};

use super::{BODY, URL, call, form, key, pass};

#[track_caller]
fn refused(scheme: Scheme, sent: &WebhookRequest<'_>, arrived: &WebhookRequest<'_>) -> SignatureError {
    let refusal = pass(scheme, sent, arrived).unwrap_err();
    assert_eq!(refusal.code, "signature_mismatch");
    refusal
}

/// The first hint about a request that was signed for another URL.
#[track_caller]
fn hint(signed: &str, arrived: WebhookRequest<'_>) -> String {
    refused(Scheme::HexSha1, &call().url(signed), &arrived).hints.remove(0)
}

#[test]
fn a_similar_url_is_a_hint() {
    let http = "http://hooks.example.com/calls?room=1";
    assert!(hint(URL, call().url(http)).contains("the same URL with https"));
    assert!(hint(URL, call().url(http).forwarded_proto("https")).contains("X-Forwarded-Proto"));
    assert!(hint(http, call()).contains("the same URL with http:"));
    let slash = "https://hooks.example.com/calls/?room=1";
    assert!(hint(slash, call()).contains("trailing slash"));
    assert!(hint(URL, call().url(slash)).contains("trailing slash"));
    let bare = "https://hooks.example.com/calls";
    assert!(hint(bare, call()).contains("without its query"));
}

#[test]
fn a_forwarded_address_is_a_hint_and_not_trusted() {
    let inside = call().url("http://10.0.0.7:3000/calls?room=1");
    let forwarded = inside.forwarded_proto("https").forwarded_host("hooks.example.com, inner");
    assert!(hint(URL, forwarded).contains("X-Forwarded-Host"));
    assert!(hint(URL, forwarded.forwarded_proto(None::<&str>)).contains("X-Forwarded-Host"));
    let elsewhere = inside.forwarded_host("other.example.com");
    let hints = refused(Scheme::HexSha1, &call(), &elsewhere).hints;
    assert!(hints.iter().any(|hint| hint.contains("proxy")), "{hints:?}");
}

#[test]
fn other_mismatches_name_body_url_and_key() {
    let sent = call();
    let hints = |scheme, sent: &WebhookRequest<'_>, arrived: &WebhookRequest<'_>| {
        refused(scheme, sent, arrived).hints.join(" ")
    };
    let changed = hints(Scheme::HexSha256, &sent, &sent.body(br#"{ "call": {} }"#));
    assert!(changed.contains("parsed and serialized again") && changed.contains("PSK_"), "{changed}");
    assert!(hints(Scheme::HexSha1, &sent, &sent.body(b"")).contains("already read"));
    let json = hints(Scheme::Compat, &form("a=1"), &sent);
    assert!(json.contains("bodySHA256"), "{json}");
    let no_hint_on_the_body = hints(Scheme::Compat, &form("a=1"), &form("a=2"));
    assert!(!no_hint_on_the_body.contains("body"), "{no_hint_on_the_body}");
    let url = with_body_hash(URL, BODY);
    let hashed = hints(Scheme::Compat, &sent.url(&url), &sent.url(&url).body(b"{}"));
    assert!(!hashed.contains("bodySHA256"), "{hashed}");
    let other = sent.url("https://other.example.com/").has_authorization(true);
    assert!(hints(Scheme::HexSha1, &sent, &other).contains("https://user:password@"));
}

#[test]
fn a_large_body_is_not_hashed_for_hints() {
    let body = vec![b' '; (1 << 16) + 1];
    let sent = call().body(&body);
    let arrived = sent.url("http://hooks.example.com/calls?room=1");
    let hints = refused(Scheme::HexSha1, &sent, &arrived).hints;
    assert!(hints.iter().all(|hint| !hint.contains("the signature matches")), "{hints:?}");
}

#[test]
fn a_missing_or_malformed_header_is_reported() {
    let missing = verify(&key(), &call()).unwrap_err();
    assert_eq!(missing.code, "signature_missing");
    assert!(missing.to_string().starts_with(&missing.message) && !missing.message.is_empty(), "{missing}");
    for text in ["", "sha1=abc", "0123", "zz", "RSOYDt4T1cUTdK1PDd93/VVr8B9=", &"g".repeat(40)] {
        let broken = verify(&key(), &call().signature(text)).unwrap_err();
        assert_eq!(broken.code, "signature_malformed", "{text}");
    }
}

#[test]
fn no_error_contains_the_key_a_digest_or_the_url() {
    let wrong = call().url("https://me:s3cret@other.example.com/");
    let refusal = refused(Scheme::HexSha1, &call(), &wrong);
    let expected = sign(&key(), Scheme::HexSha1, &wrong).unwrap();
    let bare = sign(&key(), Scheme::HexSha1, &call().url("https://other.example.com/").body(BODY));
    let text = format!("{refusal} {refusal:?}");
    for secret in [expected.as_str(), &bare.unwrap(), "0123456789abcdefABCDEF01", "s3cret"] {
        assert!(!text.contains(secret), "{text}");
    }
}

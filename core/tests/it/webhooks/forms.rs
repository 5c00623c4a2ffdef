//! Signatures of the Compatibility API: fields sorted by name, or the hash of the body.

use signalwire_core::webhooks::{Scheme, WebhookRequest, sign, verify, with_body_hash};

use super::{URL, call, form, key, pass, with};

/// The signature of a text in the format of the Compatibility API, made with a scheme that signs
/// URL and body verbatim.
fn signature_of(text: &str) -> String {
    sign(&key(), Scheme::Compat, &WebhookRequest::default().url(text)).unwrap()
}

fn takes(delivery: WebhookRequest<'_>, signed: &str) -> bool {
    verify(&key(), &with(delivery, Scheme::Compat, &signature_of(signed))).is_ok()
}

#[test]
fn fields_are_sorted_by_name_and_joined_without_separators() {
    assert!(takes(form("b=2&a=1&A=0&b=1"), &format!("{URL}A0a1b2b1")));
    assert!(takes(form("name=a+b%20c%2B&empty=&alone"), &format!("{URL}aloneemptynamea b c+")));
    assert!(takes(form("t=%F0%9F%93%9E"), &format!("{URL}t\u{1f4de}")));
}

#[test]
fn values_of_a_repeated_name_may_be_sorted_too() {
    assert!(takes(form("m=2&m=1"), &format!("{URL}m2m1")));
    assert!(takes(form("m=2&m=1"), &format!("{URL}m1m2")));
    assert!(!takes(form("m=2&m=1"), &format!("{URL}m2")));
}

#[test]
fn without_a_body_the_url_is_signed() {
    assert!(takes(form(""), URL));
    assert!(takes(call().content_type(None::<&str>).body(b""), URL));
}

#[test]
fn a_body_without_a_type_is_a_form_unless_it_looks_like_json() {
    assert!(takes(form("a=1").content_type(None::<&str>), &format!("{URL}a1")));
    assert!(takes(
        form("a=1").content_type("Application/X-WWW-Form-URLencoded; charset=utf-8"),
        &format!("{URL}a1")
    ));
    let json = call().content_type(None::<&str>);
    assert!(sign(&key(), Scheme::Compat, &json).is_err());
}

#[test]
fn a_body_that_is_not_a_form_needs_its_hash_in_the_url() {
    let error = sign(&key(), Scheme::Compat, &call()).unwrap_err();
    assert_eq!(error.code, "unsignable_body");
    // A signature of the URL alone would not protect the body.
    assert!(!takes(call(), URL));
    let url = with_body_hash(URL, call().body);
    assert!(url.starts_with(&format!("{URL}&bodySHA256=")), "{url}");
    let hashed = call().url(&url);
    assert_eq!(pass(Scheme::Compat, &hashed, &hashed), Ok(Scheme::Compat));
    let changed = hashed.body(b"{}");
    assert!(pass(Scheme::Compat, &hashed, &changed).is_err());
}

#[test]
fn the_hash_is_that_of_fips_180() {
    let url = with_body_hash("https://example.com/", b"abc");
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(url, format!("https://example.com/?bodySHA256={expected}"));
}

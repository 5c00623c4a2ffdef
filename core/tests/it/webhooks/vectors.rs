//! Published vectors, and the three schemes on one request.

use signalwire_core::webhooks::{Scheme, SigningKey, WebhookRequest, sign, verify};

use super::{FORM, call, key, pass, with};

/// From the tests of the npm package `@signalwire/web-api`.
const SWML_KEY: &str = "PSK_7TruNcSNTxp4zNrykMj4EPzF";
const SWML_URL: &str = "https://81f2-2-45-18-191.ngrok-free.app/";
const SWML_BODY: &str = concat!(
    r#"{"call":{"call_id":"b5d63b2e-f75b-4dc8-b6d4-269b635f96c0","#,
    r#""node_id":"fa3570ae-f8bd-42c2-83f4-9950d906c91b@us-west","#,
    r#""segment_id":"b5d63b2e-f75b-4dc8-b6d4-269b635f96c0","call_state":"created","#,
    r#""direction":"inbound","type":"phone","from":"+12135877632","to":"+12089806814","#,
    r#""from_number":"+12135877632","to_number":"+12089806814","#,
    r#""project_id":"4b7ae78a-d02e-4889-a63b-08b156d5916e","#,
    r#""space_id":"62615f44-2a34-4235-b38b-76b5a1de6ef8"},"vars":{}}"#,
);
const SWML_SIGNATURE: &str = "b18500437ebb010220ddd770cbe6fd531ea0ba0d";
/// From the documentation of the API with which the Compatibility API is compatible.
const FORM_URL: &str = "https://mycompany.com/myapp.php?foo=1&bar=2";
const FORM_BODY: &str =
    "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212";
const FORM_SIGNATURE: &str = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";

#[test]
fn the_published_json_request() {
    let key = SigningKey::parse(SWML_KEY).unwrap();
    let delivery = WebhookRequest::new(SWML_URL, SWML_BODY.as_bytes()).signature(SWML_SIGNATURE);
    assert_eq!(verify(&key, &delivery), Ok(Scheme::HexSha1));
    assert_eq!(sign(&key, Scheme::HexSha1, &delivery).unwrap(), SWML_SIGNATURE);
}

#[test]
fn the_published_form() {
    let key = SigningKey::parse("12345").unwrap();
    let delivery = WebhookRequest::new(FORM_URL, FORM_BODY.as_bytes())
        .content_type(FORM)
        .signature_twilio(FORM_SIGNATURE);
    assert_eq!(verify(&key, &delivery), Ok(Scheme::Compat));
    assert_eq!(sign(&key, Scheme::Compat, &delivery).unwrap(), FORM_SIGNATURE);
}

/// RFC 4231, test case 2, has a text as its key: `url` is the first part of its data.
#[test]
fn the_sha_256_vector_of_rfc_4231() {
    let key = SigningKey::parse("Jefe").unwrap();
    let delivery = WebhookRequest::new("what do ya want ", b"for nothing?").content_type(None::<&str>);
    let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    assert_eq!(sign(&key, Scheme::HexSha256, &delivery).unwrap(), expected);
}

#[test]
fn a_request_is_verified_by_the_scheme_that_signed_it() {
    for scheme in [Scheme::HexSha256, Scheme::HexSha1] {
        assert_eq!(pass(scheme, &call(), &call()), Ok(scheme));
    }
    let form = super::form("MessageSid=1&Body=Hallo+%C3%BC");
    assert_eq!(pass(Scheme::Compat, &form, &form), Ok(Scheme::Compat));
}

#[test]
fn a_valid_sha_1_does_not_override_a_wrong_sha_256() {
    let sha1 = sign(&key(), Scheme::HexSha1, &call()).unwrap();
    let other = sign(&key(), Scheme::HexSha256, &call().body(b"{}")).unwrap();
    let delivery = call().signature(sha1.as_str());
    assert!(verify(&key(), &delivery).is_ok());
    for (wrong, code) in [(other.as_str(), "signature_mismatch"), ("", "signature_malformed")] {
        let both = delivery.signature_sha256(wrong);
        assert_eq!(verify(&key(), &both).unwrap_err().code, code);
    }
}

#[test]
fn white_space_around_a_header_is_not_part_of_it() {
    let signature = format!(" {}\t", sign(&key(), Scheme::HexSha1, &call()).unwrap());
    assert!(verify(&key(), &with(call(), Scheme::HexSha1, &signature)).is_ok());
}

#[test]
fn a_signature_has_one_spelling() {
    let upper = sign(&key(), Scheme::HexSha1, &call()).unwrap().to_uppercase();
    let refusal = verify(&key(), &with(call(), Scheme::HexSha1, &upper)).unwrap_err();
    assert_eq!(refusal.code, "signature_malformed");
}

#[test]
fn schemes_have_names_and_headers() {
    for scheme in Scheme::ALL {
        assert_eq!(Scheme::from_name(scheme.as_str()), Some(scheme));
        assert!(scheme.header().starts_with("x-signalwire-"));
    }
    assert_eq!(Scheme::from_name("md5"), None);
}

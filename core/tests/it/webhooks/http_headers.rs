use http::{HeaderMap, HeaderValue};

use super::{BODY, URL, call, key};
use signalwire_core::webhooks::{Scheme, SigningKey, WebhookRequest, sign, verify};

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_str(value).unwrap())).collect()
}

#[test]
fn the_headers_of_an_http_server_are_read() {
    for scheme in [Scheme::HexSha256, Scheme::HexSha1] {
        let signature = sign(&key(), scheme, &call()).unwrap();
        let headers = headers(&[("content-type", "application/json"), (scheme.header(), &signature)]);
        let request = WebhookRequest::from_headers(URL, &headers, BODY);
        assert_eq!(verify(&key(), &request).unwrap().to_string(), scheme.as_str());
    }
}

#[test]
fn a_header_that_is_not_text_counts_as_missing() {
    let mut headers = headers(&[("authorization", "Basic eDp5"), ("x-forwarded-proto", "https")]);
    headers.insert("x-signalwire-signature", HeaderValue::from_bytes(b"\xFF").unwrap());
    let request = WebhookRequest::from_headers(URL, &headers, BODY);
    assert_eq!((request.signature, request.forwarded_proto), (None, Some("https")));
    assert!(request.has_authorization);
    assert_eq!(verify(&key(), &request).unwrap_err().code, "signature_missing");
}

#[test]
fn keys_are_equal_if_their_texts_are() {
    let other = "PSK_0123456789abcdefABCDEF02".parse::<SigningKey>().unwrap();
    assert_ne!(key(), other);
    assert_eq!(key(), SigningKey::try_from("PSK_0123456789abcdefABCDEF01").unwrap());
}

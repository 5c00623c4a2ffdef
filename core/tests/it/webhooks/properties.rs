//! Properties of every request: it is verified as signed, and rejected with one changed byte.

use proptest::collection::vec;
use proptest::prelude::*;
use signalwire_core::webhooks::{Scheme, SigningKey, WebhookRequest, sign, verify, with_body_hash};

use super::{FORM, key, pass, with};

const EMPTY: &[u8] = b"{}";
const BYTE_SCHEMES: [Scheme; 2] = [Scheme::HexSha256, Scheme::HexSha1];

/// Without user and port, which have several accepted spellings.
fn url() -> impl Strategy<Value = String> {
    "https://[a-z]{1,12}\\.example/[a-z0-9/]{0,12}(\\?[a-z]{1,5}=[a-z0-9%]{0,8})?"
}

fn pairs() -> impl Strategy<Value = Vec<(String, String)>> {
    vec(("[A-Za-z]{1,8}", "\\PC{0,12}"), 0..6)
}

fn json<'a>(url: &'a str, body: &'a [u8]) -> WebhookRequest<'a> {
    WebhookRequest::new(url, body).content_type("application/json")
}

fn form<'a>(url: &'a str, body: &'a str) -> WebhookRequest<'a> {
    json(url, body.as_bytes()).content_type(FORM)
}

fn written(pairs: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// Changes one byte to another that is not the same letter in the other case.
fn change(text: &mut [u8], at: usize, by: u8) {
    let at = at % text.len();
    text[at] = if text[at] == by { by ^ 1 } else { by };
}

proptest! {
    #[test]
    fn a_signed_request_is_verified(url in url(), body in vec(any::<u8>(), 0..200), pairs in pairs()) {
        for scheme in BYTE_SCHEMES {
            prop_assert_eq!(pass(scheme, &json(&url, &body), &json(&url, &body)), Ok(scheme));
        }
        let body = written(&pairs);
        prop_assert_eq!(pass(Scheme::Compat, &form(&url, &body), &form(&url, &body)), Ok(Scheme::Compat));
        let hashed = with_body_hash(&url, EMPTY);
        let hashed = json(&hashed, EMPTY);
        prop_assert_eq!(pass(Scheme::Compat, &hashed, &hashed), Ok(Scheme::Compat));
    }

    #[test]
    fn a_changed_byte_of_the_body_is_rejected(url in url(), body in vec(any::<u8>(), 1..200), at: usize, by: u8) {
        let mut changed = body.clone();
        change(&mut changed, at, by);
        for scheme in BYTE_SCHEMES {
            prop_assert!(pass(scheme, &json(&url, &body), &json(&url, &changed)).is_err());
        }
        let hashed = with_body_hash(&url, &body);
        prop_assert!(pass(Scheme::Compat, &json(&hashed, &body), &json(&hashed, &changed)).is_err());
    }

    #[test]
    fn a_changed_letter_of_a_form_is_rejected(url in url(), pairs in pairs(), at: usize, by in "[A-Za-z0-9]") {
        let body = written(&pairs);
        let letters: Vec<usize> = plain_letters(&body);
        prop_assume!(!letters.is_empty());
        let mut changed = body.clone().into_bytes();
        let place = letters[at % letters.len()];
        prop_assume!(changed[place] != by.as_bytes()[0]);
        changed[place] = by.as_bytes()[0];
        let changed = String::from_utf8(changed).unwrap();
        let same = orders(&changed).contains(&orders(&body)[0]);
        prop_assert_eq!(pass(Scheme::Compat, &form(&url, &body), &form(&url, &changed)).is_ok(), same);
    }

    #[test]
    fn a_changed_byte_of_the_url_is_rejected(url in url(), at: usize, by in 0x21_u8..0x7f) {
        let mut changed = url.clone().into_bytes();
        change(&mut changed, at, by);
        let changed = String::from_utf8(changed).unwrap();
        for scheme in BYTE_SCHEMES {
            prop_assert!(pass(scheme, &json(&url, EMPTY), &json(&changed, EMPTY)).is_err());
        }
        prop_assert!(pass(Scheme::Compat, &form(&url, "a=1"), &form(&changed, "a=1")).is_err());
    }

    #[test]
    fn a_changed_byte_of_the_signature_is_rejected(url in url(), at: usize, by in 0x21_u8..0x7f) {
        for scheme in Scheme::ALL {
            let delivery = form(&url, "a=1");
            let mut signature = sign(&key(), scheme, &delivery).unwrap().into_bytes();
            change(&mut signature, at, by);
            let signature = String::from_utf8(signature).unwrap();
            prop_assert!(verify(&key(), &with(delivery, scheme, &signature)).is_err());
        }
    }

    #[test]
    fn another_key_is_rejected(url in url(), other in "[A-Za-z0-9_]{4,40}") {
        let Ok(other) = SigningKey::parse(&other) else { return Ok(()) };
        for scheme in Scheme::ALL {
            let signature = sign(&other, scheme, &form(&url, "a=1")).unwrap();
            prop_assert!(verify(&key(), &with(form(&url, "a=1"), scheme, &signature)).is_err());
        }
    }

    #[test]
    fn arbitrary_input_does_not_panic(url in "\\PC{0,40}", body in vec(any::<u8>(), 0..60), head in "\\PC{0,64}") {
        let head = Some(head.as_str());
        for content_type in [None, Some(FORM), head] {
            let delivery = json(&url, &body).content_type(content_type).signature(head).forwarded_host(head);
            prop_assert!(verify(&key(), &delivery).is_err());
        }
    }
}

/// Positions of letters and digits that are not part of an escape, whose hex digits may have either
/// case.
fn plain_letters(body: &str) -> Vec<usize> {
    let bytes = body.as_bytes();
    let in_escape = |at: usize| bytes[at.saturating_sub(2)..at].contains(&b'%');
    (0..bytes.len()).filter(|at| bytes[*at].is_ascii_alphanumeric() && !in_escape(*at)).collect()
}

/// The text that the scheme signs: names and values without separators, in both orders.
fn orders(body: &str) -> [String; 2] {
    let mut pairs: Vec<_> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
    let first = pairs.iter().flat_map(|(name, value)| [name.as_str(), value]).collect();
    pairs.sort();
    [first, pairs.iter().flat_map(|(name, value)| [name.as_str(), value]).collect()]
}

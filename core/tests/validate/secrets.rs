//! A problem never shows what may be a credential, wherever the caller put it.

use proptest::prelude::*;
use serde_json::json;
use signalwire_core::schema::{Field, Object, Schema};

use super::{INTEGER, STRING, object, problems};

static ACCOUNT: Object = object(&[
    Field::optional("kind", Schema::Enum(&["a", "b"])),
    Field::optional("auth_password", Schema::Enum(&["a", "b"])),
    Field::optional("pin_token", INTEGER),
    Field::optional("secret", Schema::Object(&HELD)),
    Field::optional("max_tokens", STRING),
]);
static HELD: Object =
    object(&[Field::optional("value", Schema::Enum(&["a"])), Field::optional("code", STRING)]);

fn told(body: &serde_json::Value) -> String {
    format!("{:?}", problems(Schema::Object(&ACCOUNT), body))
}

#[test]
fn a_credential_in_an_enum_is_told_by_length() {
    let legacy = "0a".repeat(25);
    for secret in [
        "PTdeadbeef",
        "PSK_7TruNcSN",
        "Bearer PTdeadbeef",
        "keyPSK_7Tru",
        "eyJ0eXAiOi",
        &legacy,
        &legacy[..30],
    ] {
        let told = told(&json!({ "kind": secret }));
        assert!(!told.contains(secret), "{told}");
        assert!(told.contains("a string of"), "{told}");
    }
}

#[test]
fn a_credential_as_a_key_is_not_shown() {
    for secret in ["PTdeadbeef", "PSK_7TruNcSN", &"x1".repeat(25)] {
        let told = told(&json!({ secret: 1 }));
        assert!(!told.contains(secret) && told.contains("[a key not shown]"), "{told}");
    }
}

#[test]
fn a_field_that_is_named_a_secret_shows_nothing() {
    let told = told(
        &json!({ "auth_password": "hunter2", "pin_token": 4711.5, "secret": { "value": "x9", "code": 4712 } }),
    );
    for secret in ["hunter2", "4711", "x9", "4712"] {
        assert!(!told.contains(secret), "{told}");
    }
    assert!(told.contains("a string of 7 characters") && told.contains("a number"), "{told}");
}

#[test]
fn a_long_text_is_told_by_its_length() {
    let (short, long) = ("ab ".repeat(13), "ab ".repeat(14));
    assert!(told(&json!({ "kind": short })).contains(&short));
    assert!(told(&json!({ "kind": long })).contains("a string of 42 characters"));
}

#[test]
fn a_count_of_tokens_is_no_secret() {
    assert!(told(&json!({ "max_tokens": 99 })).contains("number 99"));
}

proptest! {
    #[test]
    fn no_token_is_ever_told(token in "PT[0-9a-f]{48}|PSK_[0-9A-Za-z]{16,64}|[0-9A-Za-z]{50}", around in "[a-z ]{0,4}") {
        let value = format!("{around}{token}");
        for body in [json!({ "kind": value }), json!({ value.clone(): 1 }), json!(value), json!({ "secret": { "value": value } })] {
            prop_assert!(!told(&body).contains(&token));
        }
    }
}

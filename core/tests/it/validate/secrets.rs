//! A problem shows no value, and no key that may be personal data or a credential, wherever the
//! caller passed it.

use proptest::prelude::*;
use serde_json::{Value, json};
use signalwire_core::internal::operations::schema::{Field, Object, Schema};

use super::{INTEGER, STRING, object, problems};

static ACCOUNT: Object = object(&[
    Field::optional("kind", Schema::Enum(&["moderator", "member"])),
    Field::optional("to", STRING),
    Field::optional("size", INTEGER),
    Field::optional("StartTime<", STRING),
    Field::optional("Parameter1.Name", STRING),
    Field::optional("held", Schema::Object(&HELD)),
]);
static HELD: Object = Object { rest: Some(INTEGER), ..object(&[]) };

const PERSONAL: [&str; 5] = ["+12065550101", "12065550101", "anna@example.com", "Anna Müller", "10.0.0.1"];

fn messages(body: &Value) -> String {
    format!("{:?}", problems(Schema::Object(&ACCOUNT), body))
}

/// The path of the only problem of a value under this key.
fn path_of(key: &str) -> String {
    let found = problems(Schema::Object(&ACCOUNT), &json!({ key: {} }));
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].path.clone()
}

#[test]
fn a_personal_string_is_reported_by_length() {
    for text in PERSONAL {
        let length = format!("a string of {} characters", text.chars().count());
        for body in [json!({ "kind": text }), json!({ "size": text }), json!(text)] {
            let found = problems(Schema::Object(&ACCOUNT), &body);
            assert_eq!(found[0].got, length, "{body}");
            assert!(!format!("{found:?}").contains(text), "{found:?}");
        }
    }
}

#[test]
fn a_phone_number_as_a_number_is_reported_as_a_number() {
    for body in [json!({ "to": 12_065_550_101_u64 }), json!({ "kind": 12_065_550_101_u64 })] {
        let found = problems(Schema::Object(&ACCOUNT), &body);
        assert_eq!(found[0].got, "a number");
        assert!(!format!("{found:?}").contains("1206"), "{found:?}");
    }
}

#[test]
fn a_misspelt_value_gets_a_suggestion_and_is_not_repeated() {
    let found = problems(Schema::Object(&ACCOUNT), &json!({ "kind": "moderater" }));
    assert_eq!(found[0].got, "a string of 9 characters");
    assert_eq!(found[0].hint.as_deref(), Some(r#"did you mean "moderator"?"#));
}

#[test]
fn a_personal_key_is_reported_by_length_at_every_depth() {
    for key in PERSONAL {
        let shown = format!("[a key of {} characters]", key.chars().count());
        assert_eq!(path_of(key), shown);
        let found = problems(Schema::Object(&ACCOUNT), &json!({ "held": { key: "x" } }));
        assert_eq!(found[0].path, format!("held{shown}"));
    }
    assert_eq!(path_of("a"), "a");
    assert_eq!(path_of("1"), "[a key of 1 character]");
    assert_eq!(path_of(&"x".repeat(41)), "[a key of 41 characters]");
}

#[test]
fn field_names_are_shown() {
    for name in ["display_nam", "displayName", "X-Header", "_private", &"x".repeat(40)] {
        assert_eq!(path_of(name), name);
    }
    for name in ["StartTime<", "Parameter1.Name"] {
        assert_eq!(path_of(name), format!("[{name:?}]"));
    }
}

#[test]
fn a_credential_is_reported_by_length() {
    let legacy = "0a".repeat(25);
    for secret in ["PTdeadbeef", "PSK_7TruNcSN", "Bearer PTdeadbeef", "keyPSK_7Tru", "eyJ0eXAiOi", &legacy] {
        for body in [json!({ "kind": secret }), json!({ secret: 1 }), json!({ "held": { secret: "x" } })] {
            let messages = messages(&body);
            assert!(!messages.contains(secret), "{messages}");
        }
        assert!(path_of(secret).starts_with("[a key of "), "{secret}");
    }
}

proptest! {
    #[test]
    fn no_token_is_ever_shown(token in "PT[0-9a-f]{48}|PSK_[0-9A-Za-z]{16,64}|[0-9A-Za-z]{50}", around in "[a-z ]{0,4}") {
        let value = format!("{around}{token}");
        for body in [json!({ "kind": value }), json!({ value.clone(): 1 }), json!(value), json!({ "held": { value.clone(): value } })] {
            prop_assert!(!messages(&body).contains(&token));
        }
    }

    #[test]
    fn no_number_is_ever_shown(number in 10_000_000_000_u64..) {
        for body in [json!({ "to": number }), json!({ number.to_string(): 1 }), json!({ "held": { number.to_string(): "x" } }), json!(number)] {
            prop_assert!(!messages(&body).contains(&number.to_string()));
        }
    }
}

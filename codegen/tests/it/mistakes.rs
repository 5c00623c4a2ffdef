//! Mistakes in `api/` that stop the generator.

use signalwire_codegen::generate;

use crate::support::{copy, edit, error_message, root};

/// Generates from the fixture with one mistake and returns the error message.
fn error_of(test: &str, file: &str, from: &str, to: &str) -> String {
    let api = copy("fixture", test);
    edit(&api.join(file), from, to);
    error_message(generate(&api, &root()))
}

#[test]
fn an_operation_without_a_name() {
    let error =
        error_of("no-name", "surface/things.json", "DELETE /api/things/{id}", "DELETE /api/things/{key}");
    assert_eq!(error, "DELETE /api/things/{id}: the operation has no name");
}

#[test]
fn a_name_without_an_operation() {
    let error = error_of(
        "no-operation",
        "wire/things.json",
        r#""DELETE /api/things/{id}": {"#,
        r#""PUT /api/things/{id}": {"#,
    );
    assert_eq!(error, "PUT /api/things/{id}: the operation has no name");
    let row = r#"{ "GET /api/lost": { "name": "things.lost" }, "#;
    let error = error_of("name-only", "surface/things.json", "{\n", row);
    assert_eq!(error, "GET /api/lost: the name has no operation");
}

#[test]
fn a_webhook_without_a_name() {
    let error = error_of("no-webhook", "surface/webhooks.json", "POST thingCallback", "POST thingCall");
    assert_eq!(error, "POST thingCallback: the webhook has no name");
}

#[test]
fn two_operations_with_one_name() {
    let error = error_of(
        "same-name",
        "surface/things.json",
        r#""name": "things.delete""#,
        r#""name": "things.create""#,
    );
    assert!(error.starts_with("things.create: duplicate name of "), "{error}");
}

#[test]
fn an_undefined_type() {
    let error = error_of(
        "no-type",
        "wire/things.json",
        r#"{ "ref": "Thing.Choice" }"#,
        r#"{ "ref": "Thing.Choices" }"#,
    );
    assert!(error.ends_with("the type Thing.Choices is not defined"), "{error}");
}

#[test]
fn two_types_with_the_same_identifier() {
    let error = error_of(
        "same-type",
        "wire/things.json",
        r#""Thing.Labels": {"#,
        r#""ThingKind": "any", "Thing.Labels": {"#,
    );
    assert!(error.contains("has the same identifier as Thing"), "{error}");
}

#[test]
fn a_preset_that_does_not_match_its_operation() {
    let preset = |test: &str, from: &str, to: &str| error_of(test, "presets/things.json", from, to);
    let error = preset("preset-lost", "POST /api/things", "POST /api/thing");
    assert_eq!(error, "things.createNew: the operation POST /api/thing does not exist");
    let error = preset("preset-value", r#""kind": "new""#, r#""kind": "old""#);
    assert_eq!(error, "things.createNew: the body has no matching field kind");
    let error = preset("preset-field", r#""field": "name""#, r#""field": "title""#);
    assert_eq!(error, "things.createNew: the body has no matching field title");
    let error = preset("preset-name", "things.createNew", "things.create");
    assert_eq!(error, "things.create: duplicate name of POST /api/things and a preset");
}

#[test]
fn an_unknown_key() {
    let error =
        error_of("unknown-key", "wire/things.json", r#""status": 204"#, r#""status": 204, "colour": "red""#);
    assert!(error.contains("unknown field `colour`"), "{error}");
}

#[test]
fn an_undefined_type_of_realtime() {
    let error =
        error_of("realtime-type", "realtime/types/things.json", "last_side?: Side", "last_side?: Sid");
    assert_eq!(error, "realtime: undefined type Sid");
    let error = error_of(
        "realtime-payload",
        "realtime/events/things.json",
        r#""type": "Thing","#,
        r#""type": "Lost","#,
    );
    assert_eq!(error, "realtime: undefined type Lost");
}

//! Mistakes in `api/` that nothing must be printed from.

mod support;

use signalwire_codegen::generate;
use support::{copy, edit, error_message, root};

/// What the generator says of the fixture with one mistake.
fn refusal(test: &str, file: &str, from: &str, to: &str) -> String {
    let api = copy("fixture", test);
    edit(&api.join(file), from, to);
    error_message(generate(&api, &root()))
}

#[test]
fn an_operation_without_a_name() {
    let said =
        refusal("no-name", "surface/things.json", "DELETE /api/things/{id}", "DELETE /api/things/{key}");
    assert_eq!(said, "DELETE /api/things/{id}: the operation has no name");
}

#[test]
fn a_name_without_an_operation() {
    let said = refusal(
        "no-operation",
        "wire/things.json",
        r#""DELETE /api/things/{id}": {"#,
        r#""PUT /api/things/{id}": {"#,
    );
    assert_eq!(said, "PUT /api/things/{id}: the operation has no name");
    let row = r#"{ "GET /api/lost": { "name": "things.lost" }, "#;
    let said = refusal("name-only", "surface/things.json", "{\n", row);
    assert_eq!(said, "GET /api/lost: the name has no operation");
}

#[test]
fn a_webhook_without_a_name() {
    let said = refusal("no-webhook", "surface/webhooks.json", "POST thingCallback", "POST thingCall");
    assert_eq!(said, "POST thingCallback: the webhook has no name");
}

#[test]
fn two_operations_with_one_name() {
    let said = refusal(
        "same-name",
        "surface/things.json",
        r#""name": "things.delete""#,
        r#""name": "things.create""#,
    );
    assert!(said.starts_with("things.create: duplicate name of "), "{said}");
}

#[test]
fn a_type_that_nobody_describes() {
    let said = refusal(
        "no-type",
        "wire/things.json",
        r#"{ "ref": "Thing.Choice" }"#,
        r#"{ "ref": "Thing.Choices" }"#,
    );
    assert!(said.ends_with("the type Thing.Choices is not defined"), "{said}");
}

#[test]
fn two_types_that_become_one_identifier() {
    let said = refusal(
        "same-type",
        "wire/things.json",
        r#""Thing.Labels": {"#,
        r#""ThingKind": "any", "Thing.Labels": {"#,
    );
    assert!(said.contains("is spelt like Thing"), "{said}");
}

#[test]
fn a_preset_that_does_not_fit_its_operation() {
    let preset = |test: &str, from: &str, to: &str| refusal(test, "presets/things.json", from, to);
    let said = preset("preset-lost", "POST /api/things", "POST /api/thing");
    assert_eq!(said, "things.createNew: the operation POST /api/thing does not exist");
    let said = preset("preset-value", r#""kind": "new""#, r#""kind": "old""#);
    assert_eq!(said, "things.createNew: the body has no matching field kind");
    let said = preset("preset-field", r#""field": "name""#, r#""field": "title""#);
    assert_eq!(said, "things.createNew: the body has no matching field title");
    let said = preset("preset-name", "things.createNew", "things.create");
    assert_eq!(said, "things.create: duplicate name of POST /api/things and a preset");
}

#[test]
fn a_key_that_no_reader_knows() {
    let said =
        refusal("unknown-key", "wire/things.json", r#""status": 204"#, r#""status": 204, "colour": "red""#);
    assert!(said.contains("unknown field `colour`"), "{said}");
}

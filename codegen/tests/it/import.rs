//! The import, with documents that contain an example of every construct.

use std::fs;

use signalwire_api::{Type, VARIABLE};
use signalwire_codegen::import::import;

use crate::support::{copy, edit, error_message, files, here, write_all};

#[test]
fn the_documents_become_the_fixture() {
    let api = copy("fixture", "import-fixture");
    import(&here("documents"), &api).expect("import");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        write_all(&here("fixture"), &files(&api));
    }
    assert_eq!(
        files(&api),
        files(&here("fixture")),
        "to accept: UPDATE_GOLDEN=1 cargo test -p signalwire-codegen"
    );
}

#[test]
fn a_second_import_changes_nothing() {
    let api = copy("nothing", "import-twice");
    import(&here("documents"), &api).expect("import");
    let first = files(&api);
    import(&here("documents"), &api).expect("import");
    assert_eq!(files(&api), first);
    assert!(first.iter().any(|(path, _)| path == "wire/common.json"));
}

#[test]
fn edited_names_and_sentences_are_kept() {
    let api = copy("fixture", "import-keeps");
    let row = r#""DELETE /api/things/{id}": { "name": "things.delete""#;
    edit(&api.join("surface/things.json"), row, &row.replace("things.delete", "things.remove"));
    import(&here("documents"), &api).expect("import");
    let surface = fs::read_to_string(api.join("surface/things.json")).expect("text");
    assert!(surface.contains(r#""things.remove""#) && !surface.contains(r#""things.delete""#));
    assert!(surface.contains(r#""doc": "Lists things.""#));
}

#[test]
fn a_renamed_operation_moves_to_the_family_of_its_name() {
    let api = copy("fixture", "import-moves");
    edit(&api.join("surface/compat.json"), r#""name": "compat.items.list""#, r#""name": "items.list""#);
    edit(&api.join("surface/compat.json"), r#""name": "compat.items.create""#, r#""name": "items.create""#);
    import(&here("documents"), &api).expect("import");
    let wire = fs::read_to_string(api.join("wire/items.json")).expect("a file of the family");
    assert!(wire.contains("GET /api/laml/2010-04-01/Accounts/{AccountSid}/Items"));
    assert!(!api.join("wire/compat.json").exists() && !api.join("surface/compat.json").exists());
}

/// Imports the documents with one mistake and returns the error message.
fn error_of(test: &str, file: &str, from: &str, to: &str) -> String {
    let documents = copy("documents", test);
    edit(&documents.join(file), from, to);
    error_message(import(&documents, &copy("nothing", &format!("{test}-api"))))
}

#[test]
fn an_unknown_keyword_is_an_error_with_its_position() {
    let error = error_of(
        "import-keyword",
        "rest.json",
        r#""leaf": { "type": "string""#,
        r#""leaf": { "multipleOf": 2, "type": "string""#,
    );
    assert_eq!(error, "Thing.Tree.leaf: keyword `multipleOf` is not supported");
    let error = error_of(
        "import-place",
        "rest.json",
        r#""operationId": "list_parts","#,
        r#""operationId": "list_parts", "callbacks": {},"#,
    );
    assert!(error.ends_with("/parts/{part_id}: keyword `callbacks` is not supported"), "{error}");
}

#[test]
fn a_default_of_a_named_type_is_an_error() {
    let error =
        error_of("import-default", "rest.json", r#""Thing.Kind": {"#, r#""Thing.Kind": { "default": "new","#);
    assert_eq!(error, "Thing.Kind: keyword `default` is not supported");
}

#[test]
fn an_undefined_reference_is_an_error() {
    let error = error_of(
        "import-ref",
        "rest.json",
        "#/components/schemas/Thing.Circle",
        "#/components/schemas/Thing.Oval",
    );
    assert!(error.contains("`#/components/schemas/Thing.Oval` is not defined"), "{error}");
}

#[test]
fn an_operation_that_only_one_source_contains_is_an_error() {
    let error =
        error_of("import-lost", "operations.json", r#""path": "/api/tokens""#, r#""path": "/api/coins""#);
    assert_eq!(error, "rest: GET /api/coins: no such operation");
    let error = error_of(
        "import-new",
        "rest.json",
        r#""/api/tokens": {"#,
        r#""/api/coins": { "get": {} }, "/api/tokens": {"#,
    );
    assert_eq!(error, "rest: /api/coins: operation without a name");
}

#[test]
fn the_two_sources_must_agree_on_credential_and_scopes() {
    let error = error_of("import-auth", "operations.json", r#""auth": "bearer""#, r#""auth": "basic""#);
    assert!(error.starts_with("GET /api/tokens: credential or scopes differ"), "{error}");
}

#[test]
fn a_webhook_with_more_than_a_body_is_an_error() {
    let callback = r#""operationId": "thing_callback","#;
    let error =
        error_of("import-webhook", "rest.json", callback, &format!(r#"{callback} "deprecated": true,"#));
    assert_eq!(error, "webhook thingCallback: only a body and a status are supported");
    let error = error_of("import-webhook-id", "rest.json", "thing_callback", "thing_call");
    assert_eq!(error, "webhook thingCallback: only a body and a status are supported");
}

/// Imports the documents with amendments.
fn amended(test: &str, amendments: &str) -> Result<String, String> {
    let api = copy("nothing", test);
    write_all(&api, &[("amendments.json".to_owned(), amendments.to_owned())]);
    import(&here("documents"), &api).map_err(|error| error.to_string())?;
    fs::read_to_string(api.join("wire/common.json")).map_err(|error| error.to_string())
}

#[test]
fn missing_parts_of_the_documents_are_added() {
    let wire = amended(
        "amend",
        r#"{ "Thing.Kind": { "because": "responses have it", "values": ["old"] },
             "Thing.Tree": { "because": "so has the form", "fields": { "root": { "type": "boolean" } } } }"#,
    );
    let wire = wire.expect("wire");
    assert!(wire.contains(r#""Thing.Kind": { "enum": ["it's", "new", "old"] }"#), "{wire}");
    assert!(wire.contains(r#""root": { "type": "boolean" }"#), "{wire}");
}

#[test]
fn wrong_responses_of_the_documents_are_corrected() {
    let response = r#""response": { "ref": "Thing.Tree" }"#;
    let amendment = format!(r#"{{ "GET /api/things": {{ "because": "it is one", {response} }} }}"#);
    let api = copy("nothing", "amend-response");
    write_all(&api, &[("amendments.json".to_owned(), amendment)]);
    import(&here("documents"), &api).expect("import");
    let wire = fs::read_to_string(api.join("wire/things.json")).expect("a file of the family");
    assert!(wire.contains(response), "{wire}");
}

#[test]
fn an_unnecessary_amendment_is_an_error() {
    for (test, amendment, expected) in [
        (
            "values",
            r#""Thing.Kind": { "because": "", "values": ["new"] }"#,
            "Thing.Kind: has \"new\" without",
        ),
        (
            "fields",
            r#""Thing.Tree": { "because": "", "fields": { "leaf": { "type": "any" } } }"#,
            "Thing.Tree: has leaf without",
        ),
        (
            "type",
            r#""Thing.Kind": { "because": "", "fields": { "a": { "type": "any" } } }"#,
            "is of another kind",
        ),
        ("lost", r#""Thing.Lost": { "because": "" }"#, "Thing.Lost: is amended but not defined"),
        (
            "response",
            r#""POST /api/things": { "because": "", "response": { "ref": "Thing" } }"#,
            "POST /api/things: has this response without",
        ),
        (
            "operation",
            r#""GET /api/lost": { "because": "", "response": "any" }"#,
            "GET /api/lost: is amended but not defined",
        ),
        ("reason", r#""Thing.Kind": { "values": ["old"] }"#, "missing field `because`"),
    ] {
        let error = amended(&format!("amend-{test}"), &format!("{{ {amendment} }}")).expect_err("an error");
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn limits_that_apply_to_no_choice_are_errors() {
    let error = error_of(
        "import-limit",
        "rest.json",
        r#""minimum": 1,
            "maximum": 900"#,
        r#""maxItems": 3"#,
    );
    assert_eq!(error, "Thing.Request.timeout: `maxItems` applies to none of the types");
}

#[test]
fn swml_accepts_variables_where_its_documentation_does() {
    let api = copy("fixture", "import-swml");
    import(&here("documents"), &api).expect("import");
    let api = signalwire_api::Api::load(&api).expect("the API");
    let play = api.object(api.named("SWML.Calling.Play").expect("a verb")).expect("an object");
    let fields = api.object(&play.fields["play"].kind).expect("an object").fields;
    let variable = Type::Ref(VARIABLE.to_owned());
    let accepts = |kind: &Type| matches!(kind, Type::Union(union) if union.of.contains(&variable));
    for name in ["volume", "loops", "mode"] {
        assert!(accepts(&fields[name].kind), "{name}: {:?}", fields[name].kind);
    }
    assert!(matches!(&fields["urls"].kind, Type::List(list) if accepts(&list.items)));
    assert!(matches!(&fields["pause"].kind, Type::Nullable(inner) if accepts(inner)));
    assert!(matches!(&fields["text"].kind, Type::String(rule) if rule.min_length == Some(1)));
}

#[test]
fn a_step_of_swml_may_be_a_name_or_the_call_of_a_section() {
    let api = copy("fixture", "import-steps");
    import(&here("documents"), &api).expect("import");
    let api = signalwire_api::Api::load(&api).expect("the API");
    let names = Type::Enum(vec!["play".into(), "run".into()]);
    assert_eq!(api.named("SWML.Calling.VerbName"), Some(&names));
    let Some(Type::Union(steps)) = api.named("SWML.Calling.SWMLMethod") else { panic!("no union") };
    assert!(matches!(&steps.of[2..], [Type::Ref(_), Type::List(_)]), "{:?}", steps.of);
}

//! JSON bodies.

use proptest::prelude::*;
use serde_json::json;
use signalwire_core::internal::operations::Method;
use signalwire_core::internal::prepare;
use signalwire_core::{Args, RequestOptions, Validation};

use super::{CREATE, DELETE, GET, OPTIONAL, OPTIONAL_FORM, UPDATE, args, body, json, prepared, refused};

#[test]
fn a_json_body_is_sent_verbatim() {
    let odd =
        r#"{ "name" :"\u0061/é", "meta":[1.50, 1e2,123456789012345678901234567890],"max_members": 3.0 }"#;
    assert_eq!(body(&CREATE, &format!(r#"{{"body":{odd}}}"#)), odd);
}

#[test]
fn problems_of_path_query_and_body_are_reported_together() {
    let wrong = r#"{ "path": [""], "query": { "page": 1 }, "body": { "nam": "x", "max_members": "3" } }"#;
    assert_eq!(
        refused(&UPDATE, wrong),
        [
            "path.id: a string other than \"\", \".\" and \"..\", or a number, \"\"",
            "query.page: no fields, a number",
            "nam: a known field, a string of 1 character",
            "max_members: a whole number, a string of 1 character",
            "name: a string, nothing",
        ]
    );
}

#[cfg(feature = "server")]
#[test]
fn one_value_may_have_two_problems() {
    assert_eq!(
        refused(&CREATE, r##"{ "body": { "name": "a", "colour": "#12" } }"##),
        [
            "colour: at least 7 characters, 3 characters",
            "colour: a string that matches ^#[0-9a-f]{6}$, a string of 3 characters",
        ]
    );
}

#[test]
fn a_body_is_required_or_forbidden_as_documented() {
    assert_eq!(refused(&CREATE, "{}"), ["body: an object, nothing"]);
    assert_eq!(refused(&CREATE, r#"{ "body": null }"#), ["body: an object, nothing"]);
    assert_eq!(refused(&DELETE, r#"{ "path": ["1"], "body": {} }"#), ["body: no body, a body"]);
    assert_eq!(prepared(&DELETE, r#"{ "path": ["1"] }"#).body, None);
}

#[test]
fn an_optional_body_that_is_absent_is_sent_empty() {
    for absent in
        ["{}", r#"{ "body": null }"#, r#"{ "body": {} }"#, r#"{ "options": { "validate": "off" } }"#]
    {
        assert_eq!(prepared(&OPTIONAL, absent).body, Some(("application/json", b"{}".to_vec())), "{absent}");
        let form = Some(("application/x-www-form-urlencoded", Vec::new()));
        assert_eq!(prepared(&OPTIONAL_FORM, absent).body, form, "{absent}");
    }
}

#[test]
fn without_validation_only_the_path_is_checked() {
    let off = |rest: &str| format!(r#"{{ "options": {{ "validate": "off" }}, {rest} }}"#);
    assert_eq!(body(&CREATE, &off(r#""body": { "nam": 1 }"#)), r#"{ "nam": 1 }"#);
    assert_eq!(prepared(&CREATE, &off(r#""path": []"#)).body, None);
    assert_eq!(body(&DELETE, &off(r#""path": ["1"], "body": [1]"#)), "[1]");
    assert_eq!(prepared(&CREATE, &off(r#""query": { "new": 1 }"#)).target, "/rooms?new=1");
    assert_eq!(refused(&UPDATE, &off(r#""body": 1"#)), ["path.id: a string or a number, nothing"]);
}

#[test]
fn a_get_never_has_a_body() {
    let given = r#"{ "path": ["1"], "body": {}, "options": { "validate": "off" } }"#;
    assert_eq!(refused(&GET, given), ["body: no body, a body"]);
    let extra = r#"{ "path": ["1"], "options": { "extraBody": { "a": 1 } } }"#;
    assert_eq!(refused(&GET, extra), ["options.extraBody: no body, a body"]);
}

#[test]
fn extra_fields_override_and_others_are_verbatim() {
    let given = r#"{ "body": {"name":"a\u0062","max_members":"x","meta":1.50},
        "options": { "extraBody": { "max_members": [7], "new": null } } }"#;
    assert_eq!(body(&CREATE, given), r#"{"name":"a\u0062","meta":1.50,"max_members":[7],"new":null}"#);
}

#[test]
fn extra_fields_may_supply_missing_fields_only() {
    let supplied = r#"{ "options": { "extraBody": { "name": "a" } } }"#;
    assert_eq!(body(&CREATE, supplied), r#"{"name":"a"}"#);
    assert_eq!(body(&DELETE, r#"{ "path": ["1"], "options": { "extraBody": { "x": 1 } } }"#), r#"{"x":1}"#);
    let wrong =
        r#"{ "body": { "max_members": "x" }, "options": { "extraBody": { "name": "a", "max": 1 } } }"#;
    assert_eq!(refused(&CREATE, wrong), ["max_members: a whole number, a string of 1 character"]);
    let off = r#"{ "body": [1], "options": { "validate": "off", "extraBody": { "a": 1 } } }"#;
    assert_eq!(
        refused(&CREATE, off),
        ["body: an object, which options.extraBody requires, a value of another type"]
    );
}

#[test]
fn excessive_depth_is_a_problem_without_overflow() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let given = format!(r#"{{ "body": {{ "name": "a", "meta": {deep} }} }}"#);
    assert_eq!(
        refused(&CREATE, &given)[0],
        "body: JSON of at most 127 levels without lone surrogates, a string that cannot be parsed"
    );
}

#[test]
fn debug_output_shows_no_values() {
    let given = r#"{ "path": ["PTpath"], "query": { "q": "PTquery" }, "body": { "name": "PTbody" },
        "next": "PTnext", "options": { "validate": "off", "extraBody": { "PTkey": 1 }, "extraQuery": { "PTkey": 1 }, "subscriberToken": "PTsub" } }"#;
    let shown = format!("{:?} {:?}", args(given), prepared(&UPDATE, given));
    assert!(!shown.contains("PT"), "{shown}");
    for part in ["Args { path: 1, query: true,", "RequestOptions { timeout: None,", "Prepared { method: Put,"]
    {
        assert!(shown.contains(part), "{shown}");
    }
    assert_eq!(prepared(&UPDATE, given).method, Method::Put);
}

proptest! {
    /// Merging keeps all fields of the body that the extra fields do not replace.
    #[test]
    fn merging_equals_an_object_spread(own in "[a-d]{0,1}", extra in "[a-d]{0,1}", a in any::<String>(), b in any::<i64>()) {
        let options = RequestOptions::new().extra_body(json!({ extra.clone(): b }).as_object().cloned().unwrap()).validate(Validation::Off);
        let raw = serde_json::value::to_raw_value(&json!({ own.clone(): a, "z": 0.1 })).unwrap();
        let prepared = prepare(&CREATE, &Args::new().body(raw).options(options), None).unwrap();
        let mut spread = json!({ own: a, "z": 0.1 });
        spread[&extra] = json!(b);
        prop_assert_eq!(json(std::str::from_utf8(&prepared.body.unwrap().1).unwrap()), spread);
    }
}

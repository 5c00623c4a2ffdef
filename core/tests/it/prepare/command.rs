//! Call commands: a fixed object around the `params` of the caller.

use super::{DIAL, PLAY, body, json, prepared, refused};

#[test]
fn a_command_contains_name_id_and_verbatim_params() {
    let given = r#"{ "path": ["c\"1"], "body": {"name": "x",  "max_members":1.0} }"#;
    let expected = r#"{"command":"calling.play","id":"c\"1","params":{"name": "x",  "max_members":1.0}}"#;
    assert_eq!(body(&PLAY, given), expected);
    assert_eq!(prepared(&PLAY, given).target, "/calls");
}

#[test]
fn a_command_without_a_call_has_no_id() {
    assert_eq!(body(&DIAL, r#"{ "body": {"name":"x"} }"#), r#"{"command":"dial","params":{"name":"x"}}"#);
    assert_eq!(
        refused(&DIAL, r#"{ "path": ["c1"], "body": {"name":"x"} }"#),
        ["path: one value for each parameter of the path, 1 more"]
    );
}

#[test]
fn omitted_params_are_an_empty_object() {
    let off = r#"{ "path": [7], "options": { "validate": "off" } }"#;
    assert_eq!(body(&PLAY, off), r#"{"command":"calling.play","id":"7","params":{}}"#);
    assert_eq!(refused(&PLAY, r#"{ "path": ["c1"] }"#), ["name: a string, nothing"]);
}

#[test]
fn the_id_of_the_call_is_validated_too() {
    let problems = refused(&PLAY, r#"{ "body": { "max_members": 1 } }"#);
    assert_eq!(problems, ["path.id: a string or a number, nothing", "name: a string, nothing"]);
    assert_eq!(refused(&PLAY, r#"{ "path": [null], "body": {"name":"x"} }"#).len(), 1);
    let extra = r#"{ "path": ["c1", "c2"], "body": {"name":"x"} }"#;
    assert_eq!(refused(&PLAY, extra), ["path: one value for each parameter of the path, 1 more"]);
}

#[test]
fn extra_fields_are_added_to_the_command() {
    let given =
        r#"{ "path": ["c1"], "body": {"name":"x"}, "options": { "extraBody": { "node": "n", "id": 2 } } }"#;
    let expected = json(r#"{ "command": "calling.play", "params": { "name": "x" }, "node": "n", "id": 2 }"#);
    assert_eq!(json(&body(&PLAY, given)), expected);
    let elsewhere = r#"{ "path": ["c1"], "body": {"name":"x","max_members":"y"}, "options": { "extraBody": { "max_members": 1 } } }"#;
    assert_eq!(refused(&PLAY, elsewhere), ["max_members: a whole number, a string of 1 character"]);
}

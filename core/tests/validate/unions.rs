//! Choices, with and without a tag.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use signalwire_core::schema::{Field, List, Object, Schema, Tag, Union};

use super::{INTEGER, STRING, object, passes, problem, problems};

static AUDIO: Object =
    object(&[Field::required("type", Schema::Enum(&["audio"])), Field::required("url", STRING)]);
static SILENCE: Object = object(&[
    Field::required("type", Schema::Enum(&["silence"])),
    Field::required("seconds", INTEGER),
    Field::required("reason", STRING),
]);
static MEDIA: Union = Union { of: &[Schema::Object(&AUDIO), Schema::Object(&SILENCE)], tag: None };
static TAGGED: Union = Union {
    of: &[Schema::Object(&AUDIO), Schema::Object(&SILENCE), Schema::Object(&FREE)],
    tag: Some(Tag {
        field: "type",
        types: &[("audio", Schema::Object(&AUDIO)), ("silence", Schema::Object(&SILENCE))],
    }),
};
static FREE: Object = object(&[Field::required("type", Schema::Enum(&["free"]))]);
static STRINGS: List = List::of(STRING);
static ONE_OR_MANY: Union = Union { of: &[STRING, Schema::List(&STRINGS)], tag: None };

static BY_NAME: Object = object(&[Field::required("name", STRING)]);
static BY_ID: Object =
    object(&[Field::required("id", STRING), Field::optional("deep", Schema::Object(&BY_NAME))]);
static EITHER: Union = Union { of: &[Schema::Object(&BY_NAME), Schema::Object(&BY_ID)], tag: None };

const fn union(union: &'static Union) -> Schema {
    Schema::Union(union)
}

#[test]
fn any_branch_that_takes_the_value_will_do() {
    assert!(passes(union(&ONE_OR_MANY), &json!("a")) && passes(union(&ONE_OR_MANY), &json!(["a", "b"])));
    assert!(passes(union(&MEDIA), &json!({ "type": "audio", "url": "u" })));
}

#[test]
fn another_kind_than_all_branches_is_one_problem() {
    assert_eq!(problem(union(&ONE_OR_MANY), &json!(1)), "body: a string or an array, number 1");
    assert_eq!(problem(union(&MEDIA), &json!([])), "body: an object, an array of 0 items");
}

#[test]
fn the_branch_of_the_same_kind_is_reported() {
    assert_eq!(problem(union(&ONE_OR_MANY), &json!(["a", 2])), "[1]: a string, number 2");
}

#[test]
fn a_constant_names_the_branch_that_was_meant() {
    let found = problems(union(&MEDIA), &json!({ "type": "silence" }));
    let paths: Vec<&str> = found.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, ["seconds", "reason"]);
    let hint = r#"the closest of 2 forms is { type: "silence" }"#;
    assert!(found.iter().all(|it| it.hint.as_deref() == Some(hint)), "{found:?}");
}

#[test]
fn deeper_problems_are_closer() {
    let found = problems(union(&EITHER), &json!({ "id": "1", "deep": { "name": 1 } }));
    assert_eq!(found[0].path, "deep.name");
    assert_eq!(found[0].hint.as_deref(), Some("the closest of 2 forms is { id }"));
}

#[test]
fn a_tag_decides() {
    let found = problems(union(&TAGGED), &json!({ "type": "audio", "seconds": 1 }));
    let paths: Vec<&str> = found.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, ["seconds", "url"]);
    assert!(passes(union(&TAGGED), &json!({ "type": "silence", "seconds": 1, "reason": "" })));
}

#[test]
fn a_branch_that_the_tag_forgot_is_still_taken() {
    assert!(passes(union(&TAGGED), &json!({ "type": "free" })));
}

#[test]
fn an_unknown_or_missing_tag_is_told_with_its_values() {
    let found = problems(union(&TAGGED), &json!({ "type": "audoi" }));
    assert_eq!((&*found[0].path, &*found[0].got), ("type", r#""audoi""#));
    assert_eq!(found[0].expected, r#"one of "audio", "silence""#);
    assert_eq!(found[0].hint.as_deref(), Some(r#"did you mean "audio"?"#));
    assert_eq!(problems(union(&TAGGED), &json!({}))[0].got, "nothing");
    assert_eq!(problem(union(&TAGGED), &Value::Null), "body: an object, null");
}

#[test]
fn a_field_may_be_wrong_beside_a_union_that_is_right() {
    static BOTH: Object =
        object(&[Field::required("media", union(&MEDIA)), Field::required("volume", INTEGER)]);
    let body = json!({ "media": { "type": "audio", "url": "u" }, "volume": "loud" });
    assert_eq!(problem(Schema::Object(&BOTH), &body), "volume: a whole number, a string of 4 characters");
}

/// Two branches that both go down: without a bound on the work this would take 2^100 steps.
#[test]
fn nested_unions_end_in_time() {
    static LEFT: Object = object(&[Field::optional("next", union(&NESTED))]);
    static RIGHT: Object =
        object(&[Field::optional("next", union(&NESTED)), Field::optional("other", STRING)]);
    static NESTED: Union = Union { of: &[Schema::Object(&LEFT), Schema::Object(&RIGHT)], tag: None };
    let deep = (0..100).fold(json!({ "unknown": 1 }), |inner, _| json!({ "next": inner }));
    let (done, ended) = mpsc::channel();
    thread::spawn(move || done.send(problems(union(&NESTED), &deep)));
    ended.recv_timeout(Duration::from_secs(120)).expect("the end of the validation");
}

//! Unions, with and without a tag.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use signalwire_core::internal::operations::schema::{Field, List, Object, Schema, StringRule, Tag, Union};

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
fn a_value_of_any_branch_is_accepted() {
    assert!(passes(union(&ONE_OR_MANY), &json!("a")) && passes(union(&ONE_OR_MANY), &json!(["a", "b"])));
    assert!(passes(union(&MEDIA), &json!({ "type": "audio", "url": "u" })));
}

#[test]
fn a_type_of_no_branch_is_one_problem() {
    assert_eq!(problem(union(&ONE_OR_MANY), &json!(1)), "body: a string or an array, a number");
    assert_eq!(problem(union(&MEDIA), &json!([])), "body: an object, an array of 0 items");
}

#[test]
fn the_branch_of_the_same_type_is_reported() {
    assert_eq!(problem(union(&ONE_OR_MANY), &json!(["a", 2])), "[1]: a string, a number");
}

#[test]
fn a_constant_selects_the_reported_branch() {
    let found = problems(union(&MEDIA), &json!({ "type": "silence" }));
    let paths: Vec<&str> = found.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, ["seconds", "reason"]);
    let hint = r#"checked against { type: "silence" }"#;
    assert!(found.iter().all(|it| it.hint.as_deref() == Some(hint)), "{found:?}");
}

#[test]
fn deeper_problems_are_closer() {
    let found = problems(union(&EITHER), &json!({ "id": "1", "deep": { "name": 1 } }));
    assert_eq!((found[0].path.as_str(), found[0].hint.as_deref()), ("deep.name", None));
    let found = problems(union(&EITHER), &json!({ "id": 1, "other": 2 }));
    assert_eq!(found[0].hint.as_deref(), Some("checked against { id }"));
}

#[test]
fn a_tag_decides() {
    let found = problems(union(&TAGGED), &json!({ "type": "audio", "seconds": 1 }));
    let paths: Vec<&str> = found.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, ["seconds", "url"]);
    assert!(passes(union(&TAGGED), &json!({ "type": "silence", "seconds": 1, "reason": "" })));
}

#[test]
fn a_branch_without_a_tag_value_is_accepted() {
    assert!(passes(union(&TAGGED), &json!({ "type": "free" })));
}

#[test]
fn an_unknown_or_missing_tag_is_reported_with_its_values() {
    let found = problems(union(&TAGGED), &json!({ "type": "audoi" }));
    assert_eq!((&*found[0].path, &*found[0].got), ("type", "a string of 5 characters"));
    assert_eq!(found[0].expected, r#"one of "audio", "silence""#);
    assert_eq!(found[0].hint.as_deref(), Some(r#"did you mean "audio"?"#));
    assert_eq!(problems(union(&TAGGED), &json!({}))[0].got, "nothing");
    assert_eq!(problem(union(&TAGGED), &Value::Null), "body: an object, null");
}

#[test]
fn an_invalid_field_next_to_a_valid_union_is_reported() {
    static BOTH: Object =
        object(&[Field::required("media", union(&MEDIA)), Field::required("volume", INTEGER)]);
    let body = json!({ "media": { "type": "audio", "url": "u" }, "volume": "loud" });
    assert_eq!(problem(Schema::Object(&BOTH), &body), "volume: a whole number, a string of 4 characters");
}

/// Two recursive branches: without a limit on the work this would take 2^100 steps.
#[test]
fn nested_unions_are_bounded() {
    static LEFT: Object = object(&[Field::optional("next", union(&NESTED))]);
    static RIGHT: Object =
        object(&[Field::optional("next", union(&NESTED)), Field::optional("other", STRING)]);
    static NESTED: Union = Union { of: &[Schema::Object(&LEFT), Schema::Object(&RIGHT)], tag: None };
    let deep = (0..100).fold(json!({ "unknown": 1 }), |inner, _| json!({ "next": inner }));
    let (done, ended) = mpsc::channel();
    thread::spawn(move || done.send(problems(union(&NESTED), &deep)));
    ended.recv_timeout(Duration::from_secs(120)).expect("the end of the validation");
}

static FROM_URL: Object = object(&[Field::required("from", STRING), Field::required("url", STRING)]);
static FROM_TEXT: Object = object(&[Field::required("from", STRING), Field::required("text", STRING)]);
static CALL: Union = Union { of: &[Schema::Object(&FROM_URL), Schema::Object(&FROM_TEXT)], tag: None };

#[test]
fn a_missing_alternative_is_one_problem_with_all_names() {
    let wanted = r#"body: "url" or "text", neither"#;
    assert_eq!(problem(union(&CALL), &json!({ "from": "a" })), wanted);
    let found = problems(union(&CALL), &json!({}));
    let paths: Vec<&str> = found.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, ["from", "body"]);
}

#[test]
fn several_alternatives_at_once_are_one_problem() {
    let both = json!({ "from": "a", "url": "b", "text": "c" });
    assert_eq!(problem(union(&CALL), &both), r#"body: "text" or "url", more than one of them"#);
}

#[test]
fn a_misspelt_alternative_is_one_problem_with_its_name() {
    let found = problems(union(&CALL), &json!({ "from": "a", "txet": "c" }));
    assert_eq!((found.len(), found[0].path.as_str()), (1, "txet"), "{found:?}");
    assert_eq!(found[0].hint.as_deref(), Some(r#"did you mean "text"?"#));
}

static PLAY: Object = object(&[Field::required("play", STRING)]);
static HANG_UP: Object = object(&[Field::required("hangup", INTEGER)]);
static STEP: Union =
    Union { of: &[Schema::Object(&PLAY), Schema::Object(&HANG_UP), Schema::Enum(&["hangup"])], tag: None };

#[test]
fn a_distinctive_key_selects_the_branch() {
    assert!(passes(union(&STEP), &json!({ "play": "a" })) && passes(union(&STEP), &json!("hangup")));
    assert_eq!(problem(union(&STEP), &json!({ "play": 1 })), "play: a string, a number");
    let found = problems(union(&STEP), &json!({ "play": "a", "volume": 1 }));
    assert_eq!((found.len(), found[0].path.as_str(), found[0].hint.as_deref()), (1, "volume", None));
}

#[test]
fn an_unknown_key_is_one_problem_with_the_nearest_key() {
    let found = problems(union(&STEP), &json!({ "plya": { "url": 1 } }));
    assert_eq!((found.len(), found[0].path.as_str()), (1, "plya"));
    assert_eq!(found[0].expected, r#"one of "play", "hangup""#);
    assert_eq!(found[0].hint.as_deref(), Some(r#"did you mean "play"?"#));
    let none = r#"body: an object with one of "play", "hangup", an object of 0 fields"#;
    assert_eq!(problem(union(&STEP), &json!({})), none);
}

static VARIABLE: StringRule =
    StringRule { format: Some("variable"), pattern: Some("%[{][^}]*[}]"), ..StringRule::NONE };
static VOLUME: Union = Union { of: &[INTEGER, Schema::String(&VARIABLE)], tag: None };
static FORMAT: Union = Union { of: &[Schema::Enum(&["wav", "mp3"]), Schema::String(&VARIABLE)], tag: None };

#[test]
fn a_value_or_a_variable_is_expected() {
    assert!(passes(union(&VOLUME), &json!("%{volume}")) && passes(union(&VOLUME), &json!(7)));
    let wanted = "body: a whole number or a string (variable), ";
    assert_eq!(problem(union(&VOLUME), &json!("loud")), format!("{wanted}a string of 4 characters"));
    assert_eq!(problem(union(&VOLUME), &json!(1.5)), format!("{wanted}a number"));
    let found = problems(union(&FORMAT), &json!("wave"));
    assert_eq!(found[0].expected, r#"one of "wav", "mp3" or a string (variable)"#);
    assert_eq!(found[0].hint.as_deref(), Some(r#"did you mean "wav"?"#));
}

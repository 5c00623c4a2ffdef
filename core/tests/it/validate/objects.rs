//! Objects and arrays.

use proptest::prelude::*;
use serde_json::{Value, json};
use signalwire_core::internal::operations::schema::{Field, List, Object, Schema};
use signalwire_core::internal::validate::validate_query;

use super::{INTEGER, STRING, object, passes, problem, problems};

static ROOM: Object = object(&[
    Field::required("name", STRING),
    Field::optional("display_name", STRING),
    Field::optional("max_members", INTEGER),
    Field::optional("channels", Schema::Object(&CHANNELS)),
]);
static CHANNELS: Object =
    Object { rest: Some(Schema::Object(&CHANNEL)), min_fields: Some(1), max_fields: Some(2), ..object(&[]) };
static CHANNEL: Object = object(&[Field::optional("read", Schema::Boolean)]);
static PLAY: Object = object(&[Field::required("play", Schema::List(&ITEMS))]);
static ITEMS: List = List { items: Schema::Object(&ITEM), min_items: Some(1), max_items: Some(3) };
static ITEM: Object = object(&[Field::required("type", Schema::Enum(&["audio", "tts"]))]);
static PARAMETERS: &[Field] = &[Field::optional("page_size", INTEGER)];
static TREE: Object = object(&[Field::optional("children", Schema::List(&TREES))]);
static TREES: List = List::of(Schema::Ref(&TREE_SCHEMA));
static TREE_SCHEMA: Schema = Schema::Object(&TREE);

#[test]
fn all_problems_are_reported_with_their_paths() {
    let body = json!({ "displayName": 1, "max_members": "x", "channels": { "lobby": { "read": "yes" } } });
    let found = problems(Schema::Object(&ROOM), &body);
    let paths: Vec<&str> = found.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, ["displayName", "max_members", "channels.lobby.read", "name"]);
    assert_eq!(found[0].hint.as_deref(), Some(r#"did you mean "display_name"?"#));
    assert_eq!((&*found[3].expected, &*found[3].got), ("a string", "nothing"));
}

#[test]
fn items_are_counted_and_named_by_index() {
    let play = Schema::Object(&PLAY);
    assert_eq!(problem(play, &json!({ "play": [] })), "play: at least 1 item, 0 items");
    let second = json!({ "play": [{ "type": "audio" }, { "type": "sound" }] });
    assert_eq!(problem(play, &second), r#"play[1].type: one of "audio", "tts", a string of 5 characters"#);
    let four =
        json!({ "play": [{ "type": "tts" }, { "type": "tts" }, { "type": "tts" }, { "type": "tts" }] });
    assert_eq!(problem(play, &four), "play: at most 3 items, 4 items");
}

#[test]
fn fields_are_counted() {
    let channels = |value: Value| json!({ "name": "x", "channels": value });
    let room = Schema::Object(&ROOM);
    assert_eq!(problem(room, &channels(json!({}))), "channels: at least 1 field, 0 fields");
    let three = json!({ "a": {}, "b": {}, "c": {} });
    assert_eq!(problem(room, &channels(three)), "channels: at most 2 fields, 3 fields");
    assert!(passes(room, &channels(json!({ "a": {}, "b": {} }))));
}

#[test]
fn a_misspelling_is_recognized_in_any_case_style() {
    for name in ["displayName", "DisplayName", "DISPLAY_NAME", "dispaly_name", "display-name"] {
        let found = problems(Schema::Object(&ROOM), &json!({ "name": "x", name: "y" }));
        assert_eq!(found[0].hint.as_deref(), Some(r#"did you mean "display_name"?"#), "{name}");
    }
    let found = problems(Schema::Object(&ROOM), &json!({ "name": "x", "wholly_else": 1 }));
    assert_eq!((&*found[0].expected, &found[0].hint), ("a known field", &None));
}

#[test]
fn a_query_without_parameters_accepts_none() {
    let query = json!({ "page_size": 1 });
    let found = validate_query(&[], query.as_object().unwrap());
    assert_eq!((&*found[0].path, &*found[0].expected), ("query.page_size", "no fields"));
    assert_eq!(validate_query(PARAMETERS, query.as_object().unwrap()), []);
}

#[test]
fn keys_that_are_not_names_are_reported_by_length() {
    let body = json!({ "a.b c": 1, "": 2, "name": "x" });
    let paths: Vec<String> = problems(Schema::Object(&ROOM), &body).into_iter().map(|it| it.path).collect();
    assert_eq!(paths, ["[a key of 5 characters]", "[a key of 0 characters]"]);
}

#[test]
fn at_most_100_problems_are_reported() {
    let body = json!({ "play": vec![json!(1); 5000] });
    assert_eq!(problems(Schema::Object(&PLAY), &body).len(), 100);
}

#[test]
fn recursive_types_are_validated() {
    let tree = json!({ "children": [{ "children": [{ "children": 1 }] }] });
    assert_eq!(problem(TREE_SCHEMA, &tree), "children[0].children[0].children: an array, a number");
}

proptest! {
    #[test]
    fn arbitrary_keys_and_values_can_be_reported(key in ".*", value in ".*") {
        let found = problems(Schema::Object(&ROOM), &json!({ "name": "x", key.clone(): { value: null } }));
        prop_assert_eq!(found.len(), usize::from(key != "name" || !found.is_empty()));
    }
}

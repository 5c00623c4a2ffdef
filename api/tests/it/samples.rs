//! Samples of the types of all responses, errors and bodies are valid.

use std::path::Path;

use serde_json::{Value, json};
use signalwire_api::{Api, Completeness, ExampleBuilder, NumberRule, StringRule, Type, violations};

fn api() -> Api {
    Api::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn samples_of_all_responses_errors_and_bodies_conform_to_their_types() {
    let api = api();
    let mut count = 0;
    for (key, operation) in api.operations() {
        let body = operation.body.as_ref().map(|body| &body.kind);
        for kind in operation.response.iter().chain(operation.errors.values()).chain(body) {
            for completeness in [Completeness::Minimal, Completeness::Known, Completeness::Full] {
                let sample = ExampleBuilder { api: &api, completeness }.sample(kind);
                assert_eq!(violations(&api, kind, &sample), Vec::<String>::new(), "{key}: {sample}");
                count += 1;
            }
        }
    }
    assert!(count > 1500, "{count}");
}

#[test]
fn samples_are_the_same_every_time() {
    let api = api();
    for (key, operation) in api.operations() {
        let Some(kind) = &operation.response else { continue };
        let examples = ExampleBuilder { api: &api, completeness: Completeness::Full };
        assert_eq!(examples.sample(kind), examples.sample(kind), "{key}");
    }
}

#[test]
fn attributes_that_conform_are_used_and_others_are_not() {
    let api = api();
    let room = Type::Ref("Video.RoomResponse".into());
    let attributes = json!({ "name": "standup", "max_members": "many", "quality": "tiny", "other": 1 });
    let built = ExampleBuilder { api: &api, completeness: Completeness::Full }
        .build(&room, attributes.as_object().unwrap());
    assert_eq!(built["name"], "standup");
    assert!(built["max_members"].is_i64() && built["quality"] != "tiny" && built.get("other").is_none());
    assert_eq!(violations(&api, &room, &built), Vec::<String>::new());
}

#[test]
fn the_check_reports_violations() {
    let api = api();
    let room = Type::Ref("Video.RoomResponse".into());
    let mut value = ExampleBuilder { api: &api, completeness: Completeness::Full }.sample(&room);
    value["id"] = json!("not a uuid");
    value["name"] = json!(7);
    value["extra"] = json!(true);
    value.as_object_mut().unwrap().remove("max_members");
    let found = violations(&api, &room, &value).join("\n");
    for wrong in [".id: ", ".name: ", ".extra: unknown", ".max_members: missing"] {
        assert!(found.contains(wrong), "{wrong} not in {found}");
    }
    let number =
        Type::Integer(NumberRule { minimum: Some(1.0), maximum: Some(5.0), ..NumberRule::default() });
    let text = Type::String(StringRule { max_length: Some(2), ..StringRule::default() });
    let wrong = [
        (&number, json!(0)),
        (&number, json!(6)),
        (&number, json!(1.5)),
        (&text, json!("abc")),
        (&text, Value::Null),
    ];
    for (kind, value) in wrong {
        assert_eq!(violations(&api, kind, &value).len(), 1, "{value}");
    }
}

//! Form bodies.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::value::to_raw_value;
use serde_json::{Map, Value, json};
use signalwire_core::internal::operations::schema::{Field, List, NumberRule, Object, Schema, Union};
use signalwire_core::internal::operations::{Body, Media, Method, Operation};
use signalwire_core::{Args, RequestOptions};

use super::{get, object, prepared, refused, unchecked};

static NUMBER: NumberRule = NumberRule { minimum: Some(0.0), maximum: None, above_minimum: false };
static TEXTS: List = List::of(Schema::TEXT);
static MEDIA_URL: Union = Union { of: &[Schema::TEXT, Schema::List(&TEXTS)], tag: None };
static FIELDS: Object = Object {
    fields: &[
        Field::required("To", Schema::TEXT),
        Field::optional("MediaUrl", Schema::Union(&MEDIA_URL)),
        Field::optional("Timeout", Schema::Integer(&NUMBER)),
        Field::optional("Record", Schema::Boolean),
    ],
    ..Object::EMPTY
};
static SEND: Operation = Operation {
    method: Method::Post,
    body: Some(Body { media: Media::Form, required: true, schema: Schema::Object(&FIELDS), command: None }),
    ..get("/messages")
};

fn body(value: &Value, options: RequestOptions) -> Args {
    Args::new().body(to_raw_value(value).unwrap()).options(options)
}

fn written(args: &Args) -> String {
    let (media, bytes) = prepared(&SEND, args).body.expect("a body");
    assert_eq!(media, "application/x-www-form-urlencoded");
    String::from_utf8(bytes).unwrap()
}

#[test]
fn scalars_and_repeated_names() {
    let given =
        json!({ "To": "+1 555", "MediaUrl": ["https://a/?b=c", "x*y"], "Timeout": 60, "Record": true });
    let expected = "To=%2B1+555&MediaUrl=https%3A%2F%2Fa%2F%3Fb%3Dc&MediaUrl=x*y&Timeout=60&Record=true";
    assert_eq!(written(&body(&given, RequestOptions::default())), expected);
}

#[test]
fn numbers_may_be_strings_in_a_form() {
    let given = json!({ "To": 15_551_234_567_u64, "Timeout": "60", "Record": "false" });
    assert_eq!(written(&body(&given, RequestOptions::default())), "To=15551234567&Timeout=60&Record=false");
    let wrong = body(&json!({ "To": "a", "Timeout": "-1", "Record": "no" }), RequestOptions::default());
    assert_eq!(refused(&SEND, &wrong), ["Timeout: a smaller number", "Record: a string of 2 characters"]);
}

#[test]
fn null_and_nested_values_are_one_problem_each() {
    let odd = json!({ "To": null, "MediaUrl": [["x"]], "Timeout": {} });
    let expected = ["To: null", "MediaUrl[0]: an array of 1 item", "Timeout: an object of 0 fields"];
    assert_eq!(refused(&SEND, &body(&odd, RequestOptions::default())), expected);
    assert_eq!(refused(&SEND, &body(&odd, unchecked())), expected);
}

#[test]
fn a_body_that_is_not_an_object_is_rejected() {
    assert_eq!(refused(&SEND, &body(&json!("To=1"), unchecked())), ["body: a string of 4 characters"]);
    assert_eq!(refused(&SEND, &body(&json!([1]), RequestOptions::default())), ["body: an array of 1 item"]);
}

#[test]
fn extra_fields_replace_and_append_without_validation() {
    let extra = object([("Timeout", json!(-5)), ("New", json!("x"))]);
    let options = RequestOptions::new().extra_body(extra);
    assert_eq!(written(&body(&json!({ "To": "a", "Timeout": "soon" }), options)), "To=a&Timeout=-5&New=x");
}

proptest! {
    #[test]
    fn decoding_returns_the_fields(given in vec((any::<String>(), vec(any::<String>(), 1..4)), 0..5)) {
        let fields: Map<String, Value> = given.into_iter().map(|(name, texts)| (name, json!(texts))).collect();
        let written = written(&body(&Value::Object(fields.clone()), unchecked()));
        let mut read: Map<String, Value> = Map::new();
        for (name, text) in form_urlencoded::parse(written.as_bytes()) {
            let texts = read.entry(name.into_owned()).or_insert_with(|| json!([]));
            texts.as_array_mut().unwrap().push(json!(text));
        }
        prop_assert_eq!(read, fields);
    }
}

//! Style `form` without `explode`.

use percent_encoding::percent_decode_str;
use proptest::collection::{hash_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use signalwire_core::internal::operations::Operation;
use signalwire_core::internal::operations::schema::{Field, NumberRule, Schema};
use signalwire_core::{Args, RequestOptions};

use super::{get, object, prepare, refused, target, unchecked};

static ROOMS: Operation = get("/rooms");
static SIZE: NumberRule = NumberRule { minimum: Some(1.0), maximum: Some(1000.0), above_minimum: false };
static LIST: Operation = Operation {
    query: &[Field::optional("page_size", Schema::Integer(&SIZE)), Field::required("name", Schema::TEXT)],
    ..get("/rooms")
};

fn query(value: Value) -> Args {
    Args::new().query(value).options(unchecked())
}

#[test]
fn scalars_are_formatted_as_text() {
    let all = query(
        json!({ "a": "x y", "b": 20, "c": true, "d": 1.5, "e": "", "start": "2026-01-02T03:04:05+01:00" }),
    );
    assert_eq!(
        target(&ROOMS, &all),
        "/rooms?a=x%20y&b=20&c=true&d=1.5&e=&start=2026-01-02T03%3A04%3A05%2B01%3A00"
    );
}

#[test]
fn arrays_are_joined_by_commas_and_empty_ones_are_omitted() {
    assert_eq!(
        target(&ROOMS, &query(json!({ "a": ["x,y", 2, false], "b": [], "c": 1 }))),
        "/rooms?a=x%2Cy,2,false&c=1"
    );
}

#[test]
fn no_query_adds_nothing_to_the_path() {
    assert_eq!(target(&ROOMS, &Args::default()), "/rooms");
    assert_eq!(target(&ROOMS, &query(json!({}))), "/rooms");
}

#[test]
fn null_and_nested_values_are_rejected_without_validation_too() {
    let odd = query(json!({ "a": null, "b": { "c": 1 }, "d": [1, [2]], "e": "fine" }));
    assert_eq!(
        refused(&ROOMS, &odd),
        ["query.a: null", "query.b: an object of 1 field", "query.d[1]: an array of 1 item"]
    );
    assert_eq!(refused(&ROOMS, &query(json!("a=1"))), ["query: a string of 3 characters"]);
}

#[test]
fn a_null_is_reported_with_what_to_do_instead() {
    let null = query(json!({ "a": null, "b": {} }));
    let problems = prepare(&ROOMS, &null, None).unwrap_err();
    assert_eq!(problems[0].hint.as_deref(), Some("leave it out, or send an empty string"));
    assert_eq!(problems[1].hint, None);
}

#[test]
fn at_most_100_problems_are_reported() {
    let nulls = |count| query((0..count).map(|index| (format!("p{index}"), Value::Null)).collect());
    assert_eq!(refused(&ROOMS, &nulls(100)).len(), 100);
    assert_eq!(refused(&ROOMS, &nulls(101)).len(), 100);
}

#[test]
fn a_validated_query_allows_only_its_parameters() {
    let args = |value| Args::new().query(value);
    assert_eq!(target(&LIST, &args(json!({ "page_size": 20, "name": "a" }))), "/rooms?page_size=20&name=a");
    assert_eq!(target(&LIST, &args(json!({ "page_size": "20", "name": "a" }))), "/rooms?page_size=20&name=a");
    let wrong = args(json!({ "page_size": 1001, "pagesize": 1, "name": null }));
    assert_eq!(
        refused(&LIST, &wrong),
        ["query.page_size: a greater number", "query.pagesize: a number", "query.name: null"]
    );
    assert_eq!(refused(&LIST, &Args::default()), ["query.name: nothing"]);
    assert_eq!(refused(&ROOMS, &args(json!({ "page_size": 1 }))), ["query.page_size: a number"]);
}

#[test]
fn extra_parameters_replace_without_validation() {
    let extra = object([("page_size", json!(5000)), ("new_one", json!(["x", "y"]))]);
    let options = RequestOptions::new().extra_query(extra);
    let args = Args::new().query(json!({ "name": "a", "page_size": 10 })).options(options);
    assert_eq!(target(&LIST, &args), "/rooms?name=a&page_size=5000&new_one=x,y");
}

#[test]
fn an_extra_parameter_without_a_text_form_is_rejected() {
    let options = RequestOptions::new().extra_query(object([("a", json!({}))]));
    let args = Args::new().options(options);
    assert_eq!(refused(&ROOMS, &args), ["options.extra_query.a: an object of 0 fields"]);
}

/// Decodes a query as a server that supports the style does.
fn read(target: &str) -> Map<String, Value> {
    let text = |part: &str| percent_decode_str(part).decode_utf8().unwrap().into_owned();
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap());
    pairs.map(|(name, value)| (text(name), value.split(',').map(text).collect())).collect()
}

proptest! {
    #[test]
    fn decoding_returns_the_parameters(given in hash_map(any::<String>(), vec(any::<String>(), 1..4), 0..5)) {
        let given: Map<String, Value> = given.into_iter().map(|(name, texts)| (name, json!(texts))).collect();
        let target = target(&ROOMS, &query(Value::Object(given.clone())));
        prop_assert_eq!(read(&target), given);
        prop_assert!(target.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#'));
    }
}

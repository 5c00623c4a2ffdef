//! Every operation of the registry, with values generated from its schemas and with arbitrary
//! values.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::value::to_raw_value;
use serde_json::{Map, Value, json};
use signalwire_core::Args;
use signalwire_core::internal::operations::schema::Schema;
use signalwire_core::internal::operations::{Media, Operation};
use signalwire_core::internal::prepare;
use signalwire_core::internal::validate::{Encoding, validate, validate_query};

use super::sample::{Choice, sample};

fn wire(media: Media) -> Encoding {
    if media == Media::Form { Encoding::Text } else { Encoding::Json }
}

fn bodies() -> impl Iterator<Item = (&'static Operation, Schema, Encoding)> {
    let described = Operation::all().iter().filter_map(|op| Some((*op, op.body.as_ref()?)));
    described.map(|(op, body)| (op, body.schema, wire(body.media)))
}

/// Arbitrary JSON, with some keys of the API.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
        Just(json!("audio")),
    ];
    let key = prop_oneof!["play|type|params|name|url|To|SWML|sections|main|ai|prompt", ".{0,4}"];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((key.clone(), inner), 0..5).prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn any_path(op: &Operation) -> Vec<Value> {
    let takes_id = op.body.as_ref().and_then(|body| body.command.as_ref()).is_some_and(|it| it.takes_id);
    let through_account = op.path.contains("/{AccountSid}/");
    let values = op.path.matches('{').count() + usize::from(takes_id) - usize::from(through_account);
    vec![json!("id"); values]
}

#[test]
fn every_operation_accepts_values_of_its_schemas() {
    for op in Operation::all() {
        let mut choice = Choice::new(&[0]);
        let query: Map<String, Value> =
            op.query.iter().map(|it| (it.name.to_owned(), sample(&it.schema, &mut choice))).collect();
        let body = op.body.as_ref().map(|body| to_raw_value(&sample(&body.schema, &mut choice)).unwrap());
        let mut args = Args::new().path(any_path(op)).query(query.into());
        args.body = body;
        let prepared =
            prepare(op, &args, Some("project")).unwrap_or_else(|found| panic!("{}: {found:?}", op.name));
        assert_eq!(prepared.method, op.method);
        assert!(prepared.target.starts_with("/api/") && !prepared.target.contains('{'), "{}", op.name);
        assert_eq!(prepared.target.contains('?'), !op.query.is_empty(), "{}", op.name);
        assert_eq!(prepared.body.is_some(), op.body.is_some(), "{}", op.name);
    }
}

#[test]
fn a_missing_required_field_is_named() {
    let mut left_out = 0;
    for (op, schema, wire) in bodies() {
        let Some(object) = as_object(schema) else { continue };
        for field in object.fields.iter().filter(|field| field.required) {
            let mut body = sample(&schema, &mut Choice::new(&[0]));
            body.as_object_mut().unwrap().remove(field.name);
            let found = validate(&schema, &body, wire);
            assert_eq!((found.len(), found[0].path.as_str()), (1, field.name), "{}: {found:?}", op.name);
            left_out += 1;
        }
    }
    assert!(left_out > Operation::all().len() / 4, "{left_out}");
}

#[test]
fn an_unknown_field_of_a_closed_object_is_named() {
    for (op, schema, wire) in bodies() {
        let Some(object) = as_object(schema).filter(|object| object.rest.is_none()) else { continue };
        let mut body = sample(&schema, &mut Choice::new(&[0]));
        body["no_such_field"] = json!(1);
        let found = validate(&schema, &body, wire);
        assert!(object.fields.iter().all(|field| field.name != "no_such_field"));
        assert_eq!((found.len(), found[0].path.as_str()), (1, "no_such_field"), "{}: {found:?}", op.name);
    }
}

fn as_object(schema: Schema) -> Option<&'static signalwire_core::internal::operations::schema::Object> {
    match schema {
        Schema::Ref(inner) => as_object(*inner),
        Schema::Object(object) => Some(object),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn values_of_a_schema_are_never_rejected(bytes in vec(any::<u8>(), 1..64)) {
        for (op, schema, wire) in bodies() {
            let body = sample(&schema, &mut Choice::new(&bytes));
            let found = validate(&schema, &body, wire);
            prop_assert!(found.is_empty(), "{}: {:?} {}", op.name, found, body);
        }
    }

    #[test]
    fn every_operation_validates_arbitrary_json(value in any_json()) {
        for op in Operation::all() {
            if let Some(query) = value.as_object() {
                let found = validate_query(op.query, query);
                prop_assert!(found.iter().all(|it| it.path.starts_with("query")));
            }
            if let Some(body) = &op.body {
                let found = validate(&body.schema, &value, wire(body.media));
                prop_assert!(found.iter().all(|it| !it.path.is_empty() && !it.expected.is_empty()));
            }
        }
    }

    #[test]
    fn arbitrary_arguments_are_prepared_or_rejected(path in vec(any_json(), 0..3), query in any_json(), body in any_json()) {
        let body = Some(to_raw_value(&body).unwrap());
        let mut args = Args::new().path(path).query(query);
        args.body = body;
        for op in Operation::all() {
            match prepare(op, &args, Some("project")) {
                Ok(prepared) => prop_assert!(prepared.target.bytes().all(|byte| byte.is_ascii_graphic())),
                Err(problems) => prop_assert!((1..=100).contains(&problems.len())),
            }
        }
    }
}

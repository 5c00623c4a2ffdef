//! Responses that do not match their type keep all values: each field of each response is removed,
//! set to null and given other types.

use std::collections::HashSet;

use serde_json::{Value, json};
use signalwire_api::{Api, Type};

use super::codec::{Codec, same};
use super::sample::Sampler;
use super::types::RESPONSES;

/// Seeds per type. Optional fields and branches of unions differ between them.
const SAMPLES: u64 = 2;

/// The replacements of a field; `None` removes it.
fn damages() -> [Option<Value>; 6] {
    [
        None,
        Some(json!(null)),
        Some(json!(7.5)),
        Some(json!("odd")),
        Some(json!([{ "odd": true }])),
        Some(json!({ "odd": [1] })),
    ]
}

/// Fields that every response of the type contains, so that a value without them is not such a
/// response.
const KEYS: [&str; 3] = ["id", "sid", "token"];

fn is_key(pointer: &str) -> bool {
    pointer.rsplit('/').next().is_some_and(|name| KEYS.contains(&name))
}

/// The JSON pointers of all fields in a value.
fn fields(value: &Value, at: &str, found: &mut Vec<String>) {
    let parts: Vec<(String, &Value)> = match value {
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect()
        }
        _ => Vec::new(),
    };
    for (name, part) in parts {
        let pointer = format!("{at}/{name}");
        fields(part, &pointer, found);
        if value.is_object() {
            found.push(pointer);
        }
    }
}

fn damaged(sample: &Value, pointer: &str, damage: Option<Value>) -> Value {
    let mut whole = sample.clone();
    let (above, name) = pointer.rsplit_once('/').unwrap();
    let name = name.replace("~1", "/").replace("~0", "~");
    let object = whole.pointer_mut(above).unwrap().as_object_mut().unwrap();
    match damage {
        Some(value) => drop(object.insert(name, value)),
        None => drop(object.remove(&name)),
    }
    whole
}

/// Whether `written` has all fields of `value` and no others. A field that is null may be absent
/// instead.
fn is_kept(value: &Value, written: &Value) -> bool {
    match (value, written) {
        (Value::Object(fields), Value::Object(others)) => fields.keys().chain(others.keys()).all(|name| {
            let [value, other] = [fields, others].map(|object| object.get(name).unwrap_or(&Value::Null));
            is_kept(value, other)
        }),
        (Value::Array(items), Value::Array(others)) => {
            items.len() == others.len() && items.iter().zip(others).all(|(item, other)| is_kept(item, other))
        }
        _ => same(value, written),
    }
}

/// A change after which values are lost, or a change of a field that is not a key which makes the
/// response undecodable.
fn try_type(api: &Api, wire: &str, codec: Codec) -> Option<String> {
    for seed in 0..SAMPLES {
        let mut sampler = Sampler { api, random: fastrand::Rng::with_seed(seed), novel: false };
        let sample = sampler.value(&Type::Ref(wire.to_owned()), 0);
        let mut pointers = Vec::new();
        fields(&sample, "", &mut pointers);
        for (pointer, damage) in pointers.iter().flat_map(|pointer| damages().map(|damage| (pointer, damage)))
        {
            let odd = damaged(&sample, pointer, damage);
            match codec(odd.clone()) {
                Ok((written, _)) if is_kept(&odd, &written) => {}
                // The value is not lost: a call returns the response with the error.
                Err(_) if is_key(pointer) => {}
                Err(error) => return Some(format!("{wire} {pointer}\n  read  {odd}\n  {error}")),
                Ok((written, _)) => {
                    return Some(format!("{wire} {pointer}\n  read  {odd}\n  wrote {written}"));
                }
            }
        }
    }
    None
}

#[test]
fn no_value_of_a_response_is_lost() {
    let api = super::api();
    let answers: HashSet<_> =
        api.operations().flat_map(|(_, operation)| super::parts(&api, operation)).collect();
    let tried = RESPONSES.iter().filter(|(wire, _)| answers.contains(*wire));
    let lost: Vec<_> = tried.filter_map(|(wire, codec)| try_type(&api, wire, *codec)).collect();
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

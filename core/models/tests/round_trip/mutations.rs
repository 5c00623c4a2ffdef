//! No value of an answer is lost to its type: each field of each answer is dropped, nulled and
//! given other types.

use std::collections::HashSet;

use serde_json::{Value, json};
use signalwire_api::{Api, Type};

use crate::codec::{Codec, same};
use crate::sample::Sampler;
use crate::types::RESPONSES;

/// Seeds per type. Optional fields and choices of unions differ from one to the next.
const SAMPLES: u64 = 2;

/// What a field is replaced by; `None` drops it.
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

/// Fields that every answer of their type has, so that one without them is no such answer.
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

/// Whether all that is in `value` is in `written`, and nothing else. A field that is null may be
/// absent instead.
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

/// A damage after which values are lost, or one of a field that is no key and still keeps the
/// answer from being decoded.
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
                // The caller still has the value; a call hands it over with the error.
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
fn nothing_of_an_answer_is_lost() {
    let api = crate::api();
    let answers: HashSet<_> =
        api.operations().flat_map(|(_, operation)| crate::parts(&api, operation)).collect();
    let tried = RESPONSES.iter().filter(|(wire, _)| answers.contains(*wire));
    let lost: Vec<_> = tried.filter_map(|(wire, codec)| try_type(&api, wire, *codec)).collect();
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

//! Name-value pairs of queries and forms.

use std::borrow::Cow;

use crate::error::Problem;
use crate::json::{Map, Value};
use crate::validate::{Got, ValuePath};

/// A name and its values: one, or one for each item of an array.
pub(crate) type Pair<'a> = (&'a str, Vec<Cow<'a, str>>);

/// The pairs of an object. `null` and nested values are problems: they have no string form, and a
/// request without them would not be the one that the caller asked for.
pub(crate) fn pairs<'a>(
    values: &'a Map<String, Value>,
    root: ValuePath<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Pair<'a>> {
    let mut pairs = Vec::with_capacity(values.len());
    for (name, value) in values {
        pairs.push((name.as_str(), strings(value, ValuePath::Field(&root, name), problems)));
    }
    pairs
}

fn strings<'a>(value: &'a Value, path: ValuePath<'_>, problems: &mut Vec<Problem>) -> Vec<Cow<'a, str>> {
    let Some(items) = value.as_array() else {
        return string(value, path, problems).into_iter().collect();
    };
    let indexed = items.iter().enumerate();
    indexed.filter_map(|(index, item)| string(item, ValuePath::Item(&path, index), problems)).collect()
}

fn string<'a>(value: &'a Value, path: ValuePath<'_>, problems: &mut Vec<Problem>) -> Option<Cow<'a, str>> {
    match value {
        Value::String(string) => Some(Cow::Borrowed(string)),
        Value::Number(_) | Value::Bool(_) => Some(Cow::Owned(value.to_string())),
        _ => {
            problems.push(not_a_string(value, &path));
            None
        }
    }
}

fn not_a_string(value: &Value, path: &ValuePath<'_>) -> Problem {
    let expected = "a string, a number, true, false or an array of these";
    let problem = Problem::new(&path.path(), expected, &Got(value).to_string());
    Problem { hint: value.is_null().then(|| "leave it out, or send an empty string".to_owned()), ..problem }
}

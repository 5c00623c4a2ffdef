//! Names and texts, from which queries and forms are written.

use std::borrow::Cow;

use crate::error::Problem;
use crate::json::{Map, Value};
use crate::validate::{Got, ValuePath};

/// A name and its texts: one, or one for each item of an array.
pub(crate) type Pair<'a> = (&'a str, Vec<Cow<'a, str>>);

/// The pairs of an object. `null` and anything nested have no text, and to leave them out would
/// send another request than the one asked for, so they are problems.
pub(crate) fn pairs<'a>(
    values: &'a Map<String, Value>,
    root: ValuePath<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Pair<'a>> {
    let mut pairs = Vec::with_capacity(values.len());
    for (name, value) in values {
        pairs.push((name.as_str(), texts(value, ValuePath::Field(&root, name), problems)));
    }
    pairs
}

fn texts<'a>(value: &'a Value, path: ValuePath<'_>, problems: &mut Vec<Problem>) -> Vec<Cow<'a, str>> {
    let Some(items) = value.as_array() else {
        return text(value, path, problems).into_iter().collect();
    };
    let indexed = items.iter().enumerate();
    indexed.filter_map(|(index, item)| text(item, ValuePath::Item(&path, index), problems)).collect()
}

fn text<'a>(value: &'a Value, path: ValuePath<'_>, problems: &mut Vec<Problem>) -> Option<Cow<'a, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(_) | Value::Bool(_) => Some(Cow::Owned(value.to_string())),
        _ => {
            problems.push(untextual(value, &path));
            None
        }
    }
}

fn untextual(value: &Value, path: &ValuePath<'_>) -> Problem {
    let expected = "a string, a number, true, false or an array of these";
    let problem = Problem::new(&path.path(), expected, &Got(value).to_string());
    Problem { hint: value.is_null().then(|| "leave it out, or send an empty string".to_owned()), ..problem }
}

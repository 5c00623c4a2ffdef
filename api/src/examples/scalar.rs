//! Samples of scalar types.

use crate::{NumberRule, Type};
use serde_json::Value;

use super::text::sample_string;

/// A sample: the smallest number from 1 on, the first enum value, or a string that matches the
/// rule.
pub(super) fn sample_scalar(kind: &Type) -> Value {
    match kind {
        Type::Any => Value::from("any"),
        Type::Boolean => Value::from(true),
        Type::Integer(rule) => Value::from(sample_integer(rule)),
        Type::Number(rule) => Value::from(sample_number(rule)),
        Type::String(rule) => Value::from(sample_string(rule)),
        Type::Enum(values) => values.iter().find(|value| !value.is_null()).cloned().unwrap_or(Value::Null),
        _ => Value::Null,
    }
}

/// The value that stands for an unknown one: zero or `false`.
pub(super) fn empty_value(kind: &Type) -> Option<Value> {
    match kind {
        Type::Boolean => Some(Value::from(false)),
        Type::Integer(_) | Type::Number(_) => Some(Value::from(0)),
        _ => None,
    }
}

#[allow(clippy::cast_possible_truncation, reason = "limits of integers are integers")]
fn sample_integer(rule: &NumberRule) -> i64 {
    let least = rule.minimum.map_or(1, |minimum| minimum as i64 + i64::from(rule.above_minimum));
    rule.maximum.map_or(least, |maximum| least.min(maximum as i64))
}

fn sample_number(rule: &NumberRule) -> f64 {
    let least = rule.minimum.map_or(1.0, |minimum| if rule.above_minimum { minimum + 1.0 } else { minimum });
    rule.maximum.map_or(least, |maximum| least.min(maximum))
}

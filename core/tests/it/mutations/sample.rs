//! The smallest valid values.

use serde_json::{Map, Value, json};
use signalwire_api::{NumberRule, Object, StringRule, Type, Union};

use super::facts::Facts;
use super::oracle::expression;

/// Strings of which one matches each pattern of the API.
const TEXTS: [&str; 10] = [
    "%{x}",
    "a1",
    "12",
    "",
    "#a1B2c3",
    "+15551234567",
    "1h30m",
    "prompt:x",
    "https://a.example/b",
    "ring:us",
];

impl Facts {
    /// A value with the required fields only.
    pub fn sample(&self, kind: &Type) -> Value {
        match kind {
            Type::Any => json!("any"),
            Type::Null => Value::Null,
            Type::Boolean => json!(true),
            Type::Integer(rule) | Type::Number(rule) => number(least(rule)),
            Type::String(rule) => json!(text(rule)),
            Type::Enum(known) => known[0].clone(),
            Type::List(list) => vec![self.sample(&list.items); list.min_items.unwrap_or(0) as usize].into(),
            Type::Object(object) => self.sample_object(object).into(),
            Type::Union(union) => self.sample_union(union),
            Type::Nullable(inner) => self.sample(inner),
            Type::Ref(_) => self.sample(self.resolve(kind)),
        }
    }

    /// An object with the required fields only.
    pub fn sample_object(&self, object: &Object) -> Map<String, Value> {
        let required = object.fields.iter().filter(|(_, field)| field.required);
        let mut made: Map<_, _> =
            required.map(|(name, field)| (name.clone(), self.sample(&field.kind))).collect();
        let missing = (object.min_fields.unwrap_or(0) as usize).saturating_sub(made.len());
        let others = object.fields.iter().filter(|(_, field)| !field.required).take(missing);
        made.extend(others.map(|(name, field)| (name.clone(), self.sample(&field.kind))));
        for index in made.len()..object.min_fields.unwrap_or(0) as usize {
            let rest = object.rest.as_ref().expect("a field that may be added");
            made.insert(format!("other_{index}"), self.sample(rest));
        }
        made
    }

    fn sample_union(&self, union: &Union) -> Value {
        match &union.tag {
            Some(tag) => self.sample(&self.tagged(tag, tag.types.keys().next().unwrap())),
            None => self.sample(&union.of[0]),
        }
    }
}

/// A JSON number, an integer if possible.
#[allow(
    clippy::cast_possible_truncation,
    reason = "limits of the API are small, and a whole number stays one"
)]
pub fn number(value: f64) -> Value {
    if value.fract() == 0.0 { json!(value as i64) } else { json!(value) }
}

/// The smallest number that a rule allows.
pub fn least(rule: &NumberRule) -> f64 {
    let wish = rule.minimum.map_or(3.0, |least| if rule.above_minimum { least + 1.0 } else { least });
    rule.maximum.map_or(wish, |most| wish.min(most))
}

/// A short string that a rule allows.
pub fn text(rule: &StringRule) -> String {
    let pattern = rule.pattern.as_deref().and_then(expression);
    let fits = |text: &&str| {
        let long_enough = text.len() >= rule.min_length.unwrap_or(0) as usize;
        let short_enough = text.len() <= rule.max_length.unwrap_or(u32::MAX) as usize;
        long_enough && short_enough && pattern.as_ref().is_none_or(|it| it.is_match(text))
    };
    let known = TEXTS.into_iter().find(fits).map(str::to_owned);
    known.unwrap_or_else(|| "a".repeat(rule.min_length.unwrap_or(0) as usize))
}

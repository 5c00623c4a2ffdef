//! Generates values of a schema.

use serde_json::{Map, Value, json};
use signalwire_core::internal::operations::schema::{List, NumberRule, Object, Schema, StringRule, Union};

/// Below this depth only required parts are generated, so that recursive types end.
const DEEP: usize = 6;

/// Strings of which one matches each pattern of the API.
const TEXTS: [&str; 11] = [
    "a1",
    "12",
    "",
    "#a1B2c3",
    "+15551234567",
    "1h30m",
    "prompt:x",
    "https://a.example/b",
    "12.5",
    "ring:us",
    "%{x}",
];

/// Makes each choice from a cyclic sequence of bytes.
pub struct Choice<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
}

impl<'a> Choice<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, depth: 0 }
    }

    fn below(&mut self, count: usize) -> usize {
        self.at += 1;
        usize::from(self.bytes[self.at % self.bytes.len()]) % count
    }
}

/// A value of the schema.
pub fn sample(schema: &Schema, choice: &mut Choice<'_>) -> Value {
    choice.depth += 1;
    let value = made(schema, choice);
    choice.depth -= 1;
    value
}

fn made(schema: &Schema, choice: &mut Choice<'_>) -> Value {
    match schema {
        Schema::Any => [json!("any"), json!(1), json!({ "a": [null] })][choice.below(3)].clone(),
        Schema::Null => Value::Null,
        Schema::Boolean => json!(choice.below(2) == 0),
        Schema::Integer(rule) => json!(number(rule, 3.0)),
        Schema::Number(rule) => json!(number(rule, 3.5)),
        Schema::String(rule) => json!(text(rule)),
        Schema::Enum(names) => json!(names[choice.below(names.len())]),
        Schema::NumberEnum(numbers) => json!(numbers[choice.below(numbers.len())]),
        Schema::BooleanEnum(known) => json!(known[choice.below(known.len())]),
        Schema::List(list) => items(list, choice),
        Schema::Object(object) => fields(object, choice),
        Schema::Union(union) => branch(union, choice),
        Schema::Nullable(_) if choice.below(3) == 2 => Value::Null,
        Schema::Nullable(inner) | Schema::Ref(inner) => sample(inner, choice),
    }
}

fn number(rule: &NumberRule, wish: f64) -> f64 {
    let least = rule.minimum.map_or(wish, |least| wish.max(least + 1.0));
    rule.maximum.map_or(least, |most| least.min(most))
}

fn text(rule: &StringRule) -> String {
    let length = rule.min_length.unwrap_or(0) as usize..=rule.max_length.unwrap_or(u32::MAX) as usize;
    let fits = |text: &&str| length.contains(&text.len()) && rule.pattern.is_none_or(|it| matches(it, text));
    TEXTS.into_iter().find(fits).map_or_else(|| "a".repeat(*length.start()), str::to_owned)
}

fn matches(pattern: &str, text: &str) -> bool {
    regex_lite::Regex::new(pattern).is_ok_and(|regex| regex.is_match(text)) || pattern.contains("(?!")
}

fn items(list: &List, choice: &mut Choice<'_>) -> Value {
    let least = list.min_items.unwrap_or(0) as usize;
    let wish = if choice.depth > DEEP { least } else { least + choice.below(3) };
    let count = list.max_items.map_or(wish, |most| wish.min(most as usize));
    (0..count).map(|_| sample(&list.items, choice)).collect()
}

fn fields(object: &Object, choice: &mut Choice<'_>) -> Value {
    let mut made = Map::new();
    for field in object.fields {
        if field.required || (choice.depth < DEEP && choice.below(3) == 0) {
            made.insert(field.name.to_owned(), sample(&field.schema, choice));
        }
    }
    let few = object.min_fields.is_some_and(|least| made.len() < least as usize);
    if let Some(rest) = object.rest.filter(|_| few || (choice.depth < DEEP && choice.below(2) == 0)) {
        made.insert("another_field".to_owned(), sample(&rest, choice));
    }
    Value::Object(made)
}

/// At the maximum depth the first branch that is not an object or a list is used, so that the value
/// ends.
fn branch(union: &Union, choice: &mut Choice<'_>) -> Value {
    let flat = union.of.iter().find(|it| !matches!(it, Schema::Object(_) | Schema::List(_) | Schema::Ref(_)));
    match flat.filter(|_| choice.depth > DEEP) {
        Some(flat) => sample(flat, choice),
        None => sample(&union.of[choice.below(union.of.len())], choice),
    }
}

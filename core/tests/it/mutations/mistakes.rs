//! Single changes of a value: to other valid values, and to invalid ones.

use serde_json::{Map, Value, json};
use signalwire_api::{List, NumberRule, Object, StringRule, Type};
use signalwire_core::internal::validate::Encoding;

use super::facts::Facts;
use super::oracle::expression;
use super::sample::{number, text};

/// The kind of a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mistake {
    Missing,
    Unknown,
    Kind,
    Limit,
    Length,
    Count,
    Name,
    Pattern,
    Format,
}

/// A change: the kind of the mistake, the changed value, and the field if the mistake is about one.
pub struct Change<'a> {
    pub mistake: Mistake,
    pub value: Value,
    pub field: Option<&'a str>,
}

/// A name that no type of the API contains.
pub const UNKNOWN: &str = "no_such_field";

impl Facts {
    /// Other valid values of the type: its limits, each of its enum values, strings of the minimum
    /// and maximum length.
    pub fn right(&self, kind: &Type) -> Vec<Value> {
        match kind {
            Type::Boolean => vec![json!(false)],
            Type::Integer(rule) | Type::Number(rule) => rule.maximum.map(number).into_iter().collect(),
            Type::String(StringRule { pattern: None, min_length, max_length, .. }) => {
                let lengths = min_length.iter().chain(max_length);
                lengths.map(|length| json!("ü".repeat(*length as usize))).collect()
            }
            Type::Enum(known) => known.clone(),
            Type::Nullable(_) => vec![Value::Null],
            Type::List(list) => {
                let counts = [list.min_items.unwrap_or(0).max(1)].into_iter().chain(list.max_items);
                counts.map(|count| vec![self.sample(&list.items); count as usize].into()).collect()
            }
            Type::Object(object) => {
                let all = object.fields.iter().map(|(name, field)| (name.clone(), self.sample(&field.kind)));
                vec![Value::Object(self.sample_object(object).into_iter().chain(all).collect())]
            }
            _ => Vec::new(),
        }
    }

    /// Values of JSON types that the type does not accept.
    pub fn of_other_kinds(kind: &Type, encoding: Encoding) -> Vec<Change<'static>> {
        let kinds = [json!(null), json!(true), json!(7), json!(1.5), json!("text"), json!([]), json!({})];
        let others = kinds.into_iter().filter(|value| !is_of_kind(kind, value, encoding));
        others.map(|value| change(Mistake::Kind, value)).collect()
    }

    /// Values with one mistake.
    pub fn wrong<'a>(&self, kind: &'a Type) -> Vec<Change<'a>> {
        match kind {
            Type::Integer(rule) | Type::Number(rule) => beyond_limits(rule),
            Type::String(rule) => of_text(rule),
            Type::Enum(known) => vec![change(Mistake::Name, another(&known[0]))],
            Type::List(list) => self.of_list(list),
            Type::Object(object) => self.of_object(object),
            _ => Vec::new(),
        }
    }

    fn of_list(&self, list: &List) -> Vec<Change<'static>> {
        let few = list.min_items.filter(|least| *least > 0).map(|least| least - 1);
        let many = list.max_items.map(|most| most + 1);
        let of = |count: u32| change(Mistake::Count, vec![self.sample(&list.items); count as usize].into());
        few.into_iter().chain(many).map(of).collect()
    }

    fn of_object<'a>(&self, object: &'a Object) -> Vec<Change<'a>> {
        let made = self.sample_object(object);
        let with = |name: &str, value| {
            made.clone().into_iter().chain([(name.to_owned(), value)]).collect::<Map<_, _>>()
        };
        let without =
            |name: &str| made.clone().into_iter().filter(|(known, _)| known != name).collect::<Map<_, _>>();
        let required = object.fields.iter().filter(|(_, field)| field.required);
        let missing = required.map(|(name, _)| about(Mistake::Missing, without(name), name));
        let unknown =
            object.rest.is_none().then(|| about(Mistake::Unknown, with(UNKNOWN, json!(1)), UNKNOWN));
        missing.chain(unknown).chain(self.too_many(object)).collect()
    }

    fn too_many(&self, object: &Object) -> Vec<Change<'static>> {
        let few =
            object.min_fields.filter(|least| *least > 0 && object.fields.values().all(|it| !it.required));
        let few = few.map(|_| change(Mistake::Count, json!({})));
        let many = object.max_fields.zip(object.rest.as_ref()).map(|(most, rest)| {
            let made = (0..=most).map(|index| (format!("other_{index}"), self.sample(rest)));
            change(Mistake::Count, Value::Object(made.collect()))
        });
        few.into_iter().chain(many).collect()
    }
}

/// Whether the value has the JSON type of `kind`, regardless of limits. In the text encoding
/// numbers and booleans are strings too.
fn is_of_kind(kind: &Type, value: &Value, encoding: Encoding) -> bool {
    let is_text =
        value.is_string() || (encoding == Encoding::Text && (value.is_number() || value.is_boolean()));
    match kind {
        Type::Any => true,
        Type::Null => value.is_null(),
        Type::Boolean => value.is_boolean(),
        Type::Integer(_) => value.is_i64(),
        Type::Number(_) => value.is_number(),
        Type::String(_) => is_text,
        Type::Enum(known) => (is_text && known[0].is_string()) || same_kind(&known[0], value),
        Type::List(_) => value.is_array(),
        Type::Object(_) => value.is_object(),
        Type::Union(_) | Type::Nullable(_) | Type::Ref(_) => {
            unreachable!("its choices are looked at one by one")
        }
    }
}

fn same_kind(known: &Value, value: &Value) -> bool {
    (known.is_number() && value.is_number()) || (known.is_boolean() && value.is_boolean())
}

fn change(mistake: Mistake, value: Value) -> Change<'static> {
    Change { mistake, value, field: None }
}

fn about(mistake: Mistake, fields: Map<String, Value>, field: &str) -> Change<'_> {
    Change { mistake, value: fields.into(), field: Some(field) }
}

fn beyond_limits(rule: &NumberRule) -> Vec<Change<'static>> {
    let below = rule.minimum.map(|least| if rule.above_minimum { least } else { least - 1.0 });
    let above = rule.maximum.map(|most| most + 1.0);
    below.into_iter().chain(above).map(|it| change(Mistake::Limit, number(it))).collect()
}

fn of_text(rule: &StringRule) -> Vec<Change<'static>> {
    let short = rule.min_length.filter(|least| *least > 0).map(|least| "a".repeat(least as usize - 1));
    let long = rule.max_length.map(|most| "a".repeat(most as usize + 1));
    let lengths = short.into_iter().chain(long).map(|text| change(Mistake::Length, json!(text)));
    let pattern = rule.pattern.as_deref().map(|it| change(Mistake::Pattern, json!(broken(it, rule))));
    let format = rule.format.as_ref().map(|_| change(Mistake::Format, json!(text(rule))));
    lengths.chain(pattern).chain(format).collect()
}

/// A string of the right length that does not match the pattern; for a pattern with a look-ahead,
/// the word that it excludes.
fn broken(pattern: &str, rule: &StringRule) -> String {
    let Some(expression) = expression(pattern) else { return "next".to_owned() };
    let length = rule.min_length.unwrap_or(1).clamp(1, 30) as usize;
    let texts = ["!", " ", "x"].map(|letter| letter.repeat(length));
    texts.into_iter().find(|text| !expression.is_match(text)).expect("a text that breaks the pattern")
}

fn another(known: &Value) -> Value {
    match known {
        Value::String(_) => json!("no such name"),
        Value::Number(_) => json!(987_654),
        Value::Bool(known) => json!(!known),
        other => unreachable!("{other} is no name"),
    }
}

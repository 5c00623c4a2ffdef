//! The doc comment of a field: what kind of value it is, and the facts that the wire states.

use serde_json::Value;
use signalwire_api::{Api, StringRule, Type};

use crate::print::doc_sentences::sentences;
use crate::print::rust::models::item::Shape;

/// Sentences on one line.
pub fn describe(api: &Api, kind: &Type, shape: &Shape, default: Option<&Value>) -> String {
    let null = matches!(api.resolve(kind), Type::Nullable(_)).then(|| "Or null.".to_owned());
    let lead = lead(api, kind, shape);
    lead.into_iter().chain(null).chain(sentences(api, kind, default)).collect::<Vec<_>>().join(" ")
}

/// The kind of value, where the facts do not begin with it.
fn lead(api: &Api, kind: &Type, shape: &Shape) -> Option<String> {
    if *shape.inner() == Shape::Secret {
        return Some("A secret text.".to_owned());
    }
    match api.resolve(kind) {
        Type::Nullable(inner) => lead(api, inner, shape),
        Type::Integer(_) | Type::String(StringRule { format: Some(_), .. }) => None,
        Type::Boolean => Some("True or false.".to_owned()),
        Type::Number(_) => Some("A number.".to_owned()),
        Type::String(_) => Some("Text.".to_owned()),
        Type::Union(union) if matches!(shape.inner(), Shape::OrVariable(_)) => {
            union.of.first().and_then(|value| lead(api, value, shape))
        }
        Type::Enum(values) if shape.mention().is_none() => Some(format!("One of {}.", join(values))),
        _ => Some(of_parts(shape.inner())),
    }
}

fn of_parts(shape: &Shape) -> String {
    match (shape, shape.mention()) {
        (Shape::List(_), None) => "A list.".to_owned(),
        (Shape::List(_), Some(name)) => format!("A list of `{}`.", name.name),
        (Shape::Object | Shape::Entries(_), None) => "A JSON object.".to_owned(),
        (Shape::Entries(_), Some(name)) => format!("A JSON object of `{}` by name.", name.name),
        (_, Some(name)) => format!("See `{}`.", name.name),
        (_, None) => "Any JSON value.".to_owned(),
    }
}

fn join(values: &[Value]) -> String {
    values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(kind: &Type, shape: &Shape) -> String {
        describe(&Api::default(), kind, shape, None)
    }

    #[test]
    fn every_field_says_something() {
        let text = |format: Option<&str>| {
            Type::String(StringRule {
                format: format.map(str::to_owned),
                max_length: Some(9),
                ..StringRule::default()
            })
        };
        assert_eq!(say(&text(None), &Shape::Text), "Text. At most 9 characters.");
        assert_eq!(say(&text(Some("uuid")), &Shape::Text), "A UUID. At most 9 characters.");
        assert_eq!(say(&text(None), &Shape::Secret), "A secret text. At most 9 characters.");
        let nullable = Type::Nullable(Box::new(Type::Boolean));
        assert_eq!(say(&nullable, &Shape::Boolean.nullable()), "True or false. Or null.");
        assert_eq!(say(&Type::Enum(vec![20.into(), 30.into()]), &Shape::I64), "One of `20`, `30`.");
        assert_eq!(say(&Type::Any, &Shape::Any), "Any JSON value.");
    }
}

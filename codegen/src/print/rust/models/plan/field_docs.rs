//! Doc comments of fields: the type of the value, then its format, limits and default.

use serde_json::Value;
use signalwire_api::{Api, StringRule, Type};

use crate::print::doc_sentences::sentences;
use crate::print::rust::models::rust_type::{RustType, TypeName};

/// Returns the doc comment of a field.
pub fn describe(api: &Api, kind: &Type, ty: &RustType, default: Option<&Value>) -> String {
    let null = matches!(api.resolve(kind), Type::Nullable(_)).then(|| "May be null.".to_owned());
    let type_sentence = type_sentence(api, kind, ty);
    type_sentence.into_iter().chain(null).chain(sentences(api, kind, default)).collect::<Vec<_>>().join(" ")
}

/// Names the type, unless the sentences about format and limits begin with it.
fn type_sentence(api: &Api, kind: &Type, ty: &RustType) -> Option<String> {
    if *ty.inner() == RustType::Secret {
        return Some("A secret string.".to_owned());
    }
    match api.resolve(kind) {
        Type::Nullable(inner) => type_sentence(api, inner, ty),
        Type::Integer(_) | Type::String(StringRule { format: Some(_), .. }) => None,
        Type::Boolean => Some("A boolean.".to_owned()),
        Type::Number(_) => Some("A number.".to_owned()),
        Type::String(_) => Some("A string.".to_owned()),
        Type::Union(union) if matches!(ty.inner(), RustType::OrVariable(_)) => {
            union.of.first().and_then(|value| type_sentence(api, value, ty))
        }
        Type::Enum(values) if ty.mention().is_none() => Some(format!("One of {}.", join(values))),
        _ => Some(composite_sentence(ty.inner())),
    }
}

fn composite_sentence(ty: &RustType) -> String {
    match (ty, ty.mention()) {
        (RustType::List(_), None) => "A list.".to_owned(),
        (RustType::List(_), Some(name)) => format!("A list of {}.", link(name)),
        (RustType::Object | RustType::Entries(_), None) => "A JSON object.".to_owned(),
        (RustType::Entries(_), Some(name)) => format!("A JSON object of {} by name.", link(name)),
        (_, Some(name)) => format!("See {}.", link(name)),
        (_, None) => "Any JSON value.".to_owned(),
    }
}

/// Returns an intra-doc link. The printer shortens links within a module.
fn link(TypeName { module, name }: &TypeName) -> String {
    format!("[`{name}`](crate::{module}::{name})")
}

fn join(values: &[Value]) -> String {
    values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn describe_alone(kind: &Type, ty: &RustType) -> String {
        describe(&Api::default(), kind, ty, None)
    }

    #[test]
    fn every_field_has_a_doc_comment() {
        let text = |format: Option<&str>| {
            Type::String(StringRule {
                format: format.map(str::to_owned),
                max_length: Some(9),
                ..StringRule::default()
            })
        };
        assert_eq!(describe_alone(&text(None), &RustType::String), "A string. At most 9 characters.");
        assert_eq!(describe_alone(&text(Some("uuid")), &RustType::String), "A UUID. At most 9 characters.");
        assert_eq!(describe_alone(&text(None), &RustType::Secret), "A secret string. At most 9 characters.");
        let nullable = Type::Nullable(Box::new(Type::Boolean));
        assert_eq!(describe_alone(&nullable, &RustType::Boolean.nullable()), "A boolean. May be null.");
        assert_eq!(
            describe_alone(&Type::Enum(vec![20.into(), 30.into()]), &RustType::I64),
            "One of `20`, `30`."
        );
        assert_eq!(describe_alone(&Type::Any, &RustType::Any), "Any JSON value.");
    }
}

//! Type expressions: the part of JSON Schema that the API uses, with one spelling for each idea.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A type as the wire has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// Any JSON value.
    Any,
    /// Only `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(NumberRule),
    /// Any number.
    Number(NumberRule),
    /// Text.
    String(StringRule),
    /// One of these literal values.
    Enum(Vec<Value>),
    /// An array.
    List(Box<List>),
    /// An object with the given fields, and perhaps others.
    Object(Box<Object>),
    /// One of several types.
    Union(Box<Union>),
    /// The type or `null`.
    Nullable(Box<Type>),
    /// A named type of the same API document.
    Ref(String),
}

/// Limits of a number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberRule {
    /// `int32`, `int64`, `float` or `double`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// The least value allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<f64>,
    /// The greatest value allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<f64>,
    /// `minimum` itself is not allowed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub above_minimum: bool,
}

/// Limits of a text. Lengths are counted in Unicode code points, as JSON Schema does.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StringRule {
    /// `uuid`, `uri`, `date-time`, `date`, `email`, `jwt`: told to people, not checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// A regular expression in ECMAScript's dialect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The least length.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u32>,
    /// The greatest length.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u32>,
}

/// An array and its limits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// The type of each item.
    pub items: Type,
    /// The least number of items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u32>,
    /// The greatest number of items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u32>,
}

/// An object. Fields of the type it `extends` belong to it too.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// The named object type whose fields this one adds to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// Known fields in the document's order.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub fields: IndexMap<String, Field>,
    /// The type of fields that are not listed; absent means that there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rest: Option<Type>,
    /// The least number of fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_fields: Option<u32>,
    /// The greatest number of fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_fields: Option<u32>,
    /// For a base type that stands for its extensions: which one a field's value chooses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<Tag>,
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The type of the value.
    #[serde(rename = "type")]
    pub kind: Type,
    /// The field must be there.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// The API advises against it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// What the server takes when the field is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Union {
    /// The choices.
    pub of: Vec<Type>,
    /// The field that tells the choices apart, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<Tag>,
}

/// The field whose value names a type (an `OpenAPI` discriminator).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    /// The field.
    pub field: String,
    /// The type name for each of its values.
    pub types: IndexMap<String, String>,
}

impl Type {
    /// The named types that this one mentions, as often as it does.
    pub fn mentions(&self) -> Vec<&str> {
        match self {
            Self::Ref(name) => vec![name],
            Self::List(list) => list.items.mentions(),
            Self::Nullable(inner) => inner.mentions(),
            Self::Union(union) => {
                let choices = union.of.iter().flat_map(Self::mentions);
                choices.chain(tag_mentions(union.tag.as_ref())).collect()
            }
            Self::Object(object) => object.mentions(),
            _ => Vec::new(),
        }
    }
}

impl Object {
    fn mentions(&self) -> Vec<&str> {
        let kinds = self.fields.values().map(|field| &field.kind).chain(&self.rest);
        let names = kinds.flat_map(Type::mentions).chain(self.extends.as_deref());
        names.chain(tag_mentions(self.tag.as_ref())).collect()
    }
}

fn tag_mentions(tag: Option<&Tag>) -> impl Iterator<Item = &str> {
    tag.into_iter().flat_map(|tag| tag.types.values().map(String::as_str))
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
pub(crate) fn is_false(value: &bool) -> bool {
    !*value
}

//! Types: the subset of JSON Schema that the API uses, in a canonical form.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The type of a JSON value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// Any JSON value.
    Any,
    /// Only `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// An integer.
    Integer(NumberRule),
    /// Any number.
    Number(NumberRule),
    /// A string.
    String(StringRule),
    /// One of these literal values.
    Enum(Vec<Value>),
    /// An array.
    List(Box<List>),
    /// An object with these fields, and with others if `rest` is set.
    Object(Box<Object>),
    /// One of several types.
    Union(Box<Union>),
    /// The type or `null`.
    Nullable(Box<Type>),
    /// A reference to a named type.
    Ref(String),
}

/// Limits of a number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberRule {
    /// `int32`, `int64`, `float` or `double`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// The minimum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<f64>,
    /// The maximum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<f64>,
    /// The minimum is exclusive.
    #[serde(default, skip_serializing_if = "is_false")]
    pub above_minimum: bool,
}

/// Limits of a string. Lengths are counted in Unicode code points, as in JSON Schema.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StringRule {
    /// `uuid`, `uri`, `date-time`, `date`, `email`, `jwt`: documented, not validated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// A regular expression in ECMAScript syntax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The minimum length.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u32>,
    /// The maximum length.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u32>,
}

/// An array and its limits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// The type of each item.
    pub items: Type,
    /// The minimum number of items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u32>,
    /// The maximum number of items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u32>,
}

/// An object. It includes the fields of the type that it extends.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// The named object type that this one extends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// The fields, in the order of the document.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub fields: IndexMap<String, Field>,
    /// The type of additional fields; absent if there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rest: Option<Type>,
    /// The minimum number of fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_fields: Option<u32>,
    /// The maximum number of fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_fields: Option<u32>,
    /// For a base type that represents its extensions: the field that selects one.
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
    /// The field is required.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// The field is deprecated.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// The default of the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    /// The meaning of the value, from `fields.json`; the wire format does not contain it.
    #[serde(skip)]
    pub doc: String,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Union {
    /// The choices.
    pub of: Vec<Type>,
    /// The field that selects a choice, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<Tag>,
}

/// The field whose value names a type (an `OpenAPI` discriminator).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    /// The field.
    pub field: String,
    /// The type name by value.
    pub types: IndexMap<String, String>,
}

impl Tag {
    /// The union of the types that the tag distinguishes.
    pub fn union(&self) -> Union {
        Union { of: self.types.values().cloned().map(Type::Ref).collect(), tag: Some(self.clone()) }
    }
}

impl Type {
    /// The named types that this type refers to, with duplicates.
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

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(crate) fn is_false(value: &bool) -> bool {
    !*value
}

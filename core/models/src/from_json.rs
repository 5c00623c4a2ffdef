//! Lenient decoding: values that conform are decoded, others are kept.

use std::collections::BTreeMap;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde_json::{Map, Value};

use crate::Secret;

/// A type that is decoded from JSON without losing data. Each field of a response can be absent
/// except its keys (`id`, `sid`, `token`). A value of another type than its field is kept in
/// `extra`.
pub trait FromJson: Sized {
    /// A description of the accepted values: ``an object with the string `id` ``.
    fn expected() -> String;

    /// Whether a value can be decoded.
    fn accepts(value: &Value) -> bool;

    /// Decodes an accepted value. Adds 1 to `mismatches` for each field that is not as described,
    /// so that a union can select the best choice.
    #[doc(hidden)]
    fn read(value: Value, mismatches: &mut u32) -> Option<Self>;

    /// Decodes a value, or returns it unchanged.
    fn from_json(value: Value) -> Result<Self, Value> {
        if !Self::accepts(&value) {
            return Err(value);
        }
        Self::read(value, &mut 0).ok_or(Value::Null)
    }
}

/// `Deserialize` for types that are decoded from a whole value.
pub(crate) fn deserialize<'de, T: FromJson, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    T::from_json(value).map_err(|_| D::Error::custom(format_args!("expected {}", T::expected())))
}

/// Implements `FromJson` for types whose `Deserialize` either succeeds completely or fails.
///
/// This and the other macros mark the decoders as `inline`, so that a program compiles only the
/// decoders that it calls. Otherwise this crate compiles the decoders of all types.
macro_rules! strict {
    ($kind:ty) => {
        $crate::from_json::strict!(
            $kind,
            concat!("a `", stringify!($kind), "`"),
            $crate::from_json::is_of::<$kind>,
            $crate::from_json::by_reference
        );
    };
    ($kind:ty, $expected:expr, $accepts:path, $read:path) => {
        impl $crate::FromJson for $kind {
            fn expected() -> String {
                $expected.to_owned()
            }

            #[inline]
            fn accepts(value: &serde_json::Value) -> bool {
                $accepts(value)
            }

            #[inline]
            fn read(value: serde_json::Value, _: &mut u32) -> Option<Self> {
                $read(value)
            }
        }
    };
}

pub(crate) use strict;

strict!(bool, "true or false", Value::is_boolean, by_value);
strict!(i32, "a 32-bit integer", is_of::<i32>, by_value);
strict!(i64, "an integer", Value::is_i64, by_value);
strict!(f64, "a number", Value::is_number, by_value);
strict!(String, "a string", Value::is_string, by_value);
strict!(Secret, "a string", Value::is_string, by_value);
strict!(Map<String, Value>, "an object", Value::is_object, by_value);
strict!(Value, "a value", is_any, by_value);

/// Decodes without copying strings.
fn by_value<T: DeserializeOwned>(value: Value) -> Option<T> {
    T::deserialize(value).ok()
}

/// Decodes like `is_of`, so that the decoder of a struct is compiled for `&Value` only.
#[allow(clippy::needless_pass_by_value, reason = "the macro passes values")]
#[allow(dead_code, reason = "a build with few families has no struct that is decoded in a response")]
pub(crate) fn by_reference<T: DeserializeOwned>(value: Value) -> Option<T> {
    T::deserialize(&value).ok()
}

pub(crate) fn is_of<'a, T: Deserialize<'a>>(value: &'a Value) -> bool {
    T::deserialize(value).is_ok()
}

fn is_any(_: &Value) -> bool {
    true
}

impl<T: FromJson> FromJson for Vec<T> {
    fn expected() -> String {
        format!("a list whose items are each {}", T::expected())
    }

    fn accepts(value: &Value) -> bool {
        value.as_array().is_some_and(|items| items.iter().all(T::accepts))
    }

    fn read(value: Value, mismatches: &mut u32) -> Option<Self> {
        let Value::Array(items) = value else { return None };
        items.into_iter().map(|item| T::read(item, mismatches)).collect()
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn expected() -> String {
        format!("an object whose values are each {}", T::expected())
    }

    fn accepts(value: &Value) -> bool {
        value.as_object().is_some_and(|entries| entries.values().all(T::accepts))
    }

    fn read(value: Value, mismatches: &mut u32) -> Option<Self> {
        let Value::Object(entries) = value else { return None };
        entries.into_iter().map(|(name, value)| Some((name, T::read(value, mismatches)?))).collect()
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn expected() -> String {
        format!("{} or null", T::expected())
    }

    fn accepts(value: &Value) -> bool {
        value.is_null() || T::accepts(value)
    }

    fn read(value: Value, mismatches: &mut u32) -> Option<Self> {
        if value.is_null() { Some(None) } else { T::read(value, mismatches).map(Some) }
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn expected() -> String {
        T::expected()
    }

    fn accepts(value: &Value) -> bool {
        T::accepts(value)
    }

    fn read(value: Value, mismatches: &mut u32) -> Option<Self> {
        T::read(value, mismatches).map(Box::new)
    }
}

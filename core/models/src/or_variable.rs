//! Values in SWML that a variable can replace.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::FromJson;

/// A value, or a string with a variable (`%{call.from}`, `${prompt_value}`) that replaces it when
/// the document runs. In JSON it is one or the other, without a tag.
///
/// ```
/// use signalwire_models::OrVariable;
///
/// let volume: OrVariable<f64> = "%{volume}".into();
/// assert_eq!(serde_json::to_string(&volume)?, r#""%{volume}""#);
/// assert_eq!(serde_json::from_str::<OrVariable<f64>>("2.5")?, OrVariable::Value(2.5));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum OrVariable<T> {
    /// The value itself.
    Value(T),
    /// A string that contains a variable.
    Variable(String),
}

impl<T: FromJson> FromJson for OrVariable<T> {
    fn expected() -> String {
        format!("{} or a string", T::expected())
    }

    fn accepts(value: &Value) -> bool {
        T::accepts(value) || value.is_string()
    }

    fn read(value: Value, mismatches: &mut u32) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Variable(text)),
            other => T::read(other, mismatches).map(Self::Value),
        }
    }
}

impl<'de, T: FromJson> Deserialize<'de> for OrVariable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::from_json::deserialize(deserializer)
    }
}

impl<T> From<&str> for OrVariable<T> {
    fn from(text: &str) -> Self {
        Self::Variable(text.to_owned())
    }
}

impl<T> From<String> for OrVariable<T> {
    fn from(text: String) -> Self {
        Self::Variable(text)
    }
}

macro_rules! from_values {
    ($($kind:ty),+) => {$(
        impl From<$kind> for OrVariable<$kind> {
            fn from(value: $kind) -> Self {
                Self::Value(value)
            }
        }
    )+};
}

from_values!(bool, i32, i64, f64);

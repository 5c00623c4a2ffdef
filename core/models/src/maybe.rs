//! A field with 3 states.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The value of a field that can be absent or `null`: in an update, an absent field keeps the value
/// of the server, and `null` clears it.
///
/// `Option<Option<T>>` is equivalent and was rejected: the names `None` and `Some(None)` do not
/// distinguish the two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Maybe<T> {
    /// The field is absent.
    #[default]
    Absent,
    /// The field is `null`.
    Null,
    /// The field has a value.
    Value(T),
}

impl<T> Maybe<T> {
    /// Whether the field is absent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the field is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Maybe<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Maybe<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|value| value.map_or(Self::Null, Self::Value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Update {
        #[serde(default, skip_serializing_if = "Maybe::is_absent")]
        note: Maybe<String>,
    }

    #[test]
    fn three_states_survive_a_round_trip() {
        for (text, note) in [
            ("{}", Maybe::Absent),
            (r#"{"note":null}"#, Maybe::Null),
            (r#"{"note":"hi"}"#, Maybe::from("hi")),
        ] {
            let update: Update = serde_json::from_str(text).unwrap();
            assert_eq!(update, Update { note });
            assert_eq!(serde_json::to_string(&update).unwrap(), text);
        }
    }

    #[test]
    fn only_a_value_is_a_value() {
        assert_eq!(Maybe::Value(7).value(), Some(&7));
        assert_eq!(Maybe::Value(7).into_value(), Some(7));
        assert_eq!(Maybe::<i32>::Null.value(), None);
        assert_eq!(Maybe::<i32>::Absent.into_value(), None);
        assert!(Maybe::<i32>::Null.is_null() && !Maybe::<i32>::Null.is_absent());
    }
}

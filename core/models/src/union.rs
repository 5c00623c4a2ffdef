//! Unions of several types.

use serde_json::Value;

use crate::FromJson;

/// Declares an enum of several types, with `Other` for a value that matches none of them. Objects
/// are boxed, so that small choices do not have the size of the largest one, and that types can be
/// recursive.
///
/// Selects the first choice without a mismatch, else the closest of those whose `when` matches.
/// `when "/field" = "text" | "text"` requires one of these strings at a JSON pointer, and
/// `having ["field"]` requires fields that can be null but not absent. The `untagged` of serde
/// supports neither, and would select a choice that requires less.
macro_rules! union {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            objects {
                $(
                    $(#[$object_meta:meta])*
                    $object:ident($fields:ty)
                        $(when $pointer:literal = $($text:literal)|+)*
                        $(having [$($required:literal),+])?,
                )*
            }
            values {
                $($(#[$value_meta:meta])* $value:ident($kind:ty),)*
            }
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$object_meta])* $object(Box<$fields>),)*
            $($(#[$value_meta])* $value($kind),)*
            /// A value that matches none of the types above, verbatim.
            Other(serde_json::Value),
        }

        $(impl From<$fields> for $name {
            fn from(value: $fields) -> Self {
                Self::$object(Box::new(value))
            }
        })*

        // The methods of the client accept every choice by reference, as they do other bodies.
        $(impl From<&$fields> for $name {
            fn from(value: &$fields) -> Self {
                Self::$object(Box::new(value.clone()))
            }
        })*

        impl From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        $(impl From<$kind> for $name {
            fn from(value: $kind) -> Self {
                Self::$value(value)
            }
        })*

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$object(value) => value.serialize(serializer),)*
                    $(Self::$value(value) => value.serialize(serializer),)*
                    Self::Other(value) => value.serialize(serializer),
                }
            }
        }

        impl $crate::FromJson for $name {
            fn expected() -> String {
                "a value".to_owned()
            }

            #[inline]
            fn accepts(_: &serde_json::Value) -> bool {
                true
            }

            #[allow(unused_mut, reason = "a union of values has no objects to distinguish")]
            #[inline]
            fn read(value: serde_json::Value, mismatches: &mut u32) -> Option<Self> {
                let mut closest = $crate::union::Closest::new();
                let choice = None
                    $(.or_else(|| {
                        let guards: &[(&str, &[&str])] = &[$(($pointer, &[$($text),+])),*];
                        $(if !$crate::union::has(&value, &[$($required),+]) { return None; })?
                        closest.read(&value, guards, Self::$object)
                    }))*
                    $(.or_else(|| $crate::union::read(&value).map(Self::$value)))*;
                Some(choice.or_else(|| closest.take(mismatches)).unwrap_or(Self::Other(value)))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::from_json::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use union;

/// Decodes the value, if it has no mismatch.
pub(crate) fn read<T: FromJson>(value: &Value) -> Option<T> {
    let mut mismatches = 0;
    let choice = if T::accepts(value) { T::read(value.clone(), &mut mismatches) } else { None };
    choice.filter(|_| mismatches == 0)
}

/// The choice with the fewest mismatches among those that a field identifies.
pub(crate) struct Closest<T>(Option<(u32, T)>);

impl<T> Closest<T> {
    pub(crate) fn new() -> Self {
        Self(None)
    }

    /// Decodes the value if it has no mismatch. With mismatches, it is kept as a candidate if there
    /// are guards and all of them match.
    pub(crate) fn read<C: FromJson>(
        &mut self,
        value: &Value,
        guards: &[(&str, &[&str])],
        choice: impl FnOnce(Box<C>) -> T,
    ) -> Option<T> {
        if !guards.iter().all(|(pointer, texts)| has_string(value, pointer, texts)) || !C::accepts(value) {
            return None;
        }
        let mut mismatches = 0;
        let read = choice(Box::new(C::read(value.clone(), &mut mismatches)?));
        if mismatches == 0 {
            return Some(read);
        }
        if !guards.is_empty() && self.0.as_ref().is_none_or(|(fewest, _)| mismatches < *fewest) {
            self.0 = Some((mismatches, read));
        }
        None
    }

    pub(crate) fn take(self, mismatches: &mut u32) -> Option<T> {
        let (more, choice) = self.0?;
        *mismatches += more;
        Some(choice)
    }
}

/// Whether the value has one of the strings at a JSON pointer. The empty string matches an absent
/// value.
pub(crate) fn has_string(value: &Value, pointer: &str, texts: &[&str]) -> bool {
    value.pointer(pointer).map_or(Some(""), Value::as_str).is_some_and(|text| texts.contains(&text))
}

/// Whether the value is an object with these fields.
pub(crate) fn has(value: &Value, fields: &[&str]) -> bool {
    fields.iter().all(|field| value.get(field).is_some())
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::{from_str, json, to_string};

    use crate::from_json::strict;

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct Audio {
        pub url: String,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct Ring {
        pub country: Option<String>,
        pub r#type: String,
    }

    strict!(Audio);
    strict!(Ring);

    union! {
        /// Something to play.
        pub enum Play {
            objects {
                /// A file.
                Audio(Audio),
                /// A tone.
                Ring(Ring) when "/type" = "ringtone" | "ring" having ["country"],
            }
            values {
                /// Seconds of silence.
                Silence(i64),
            }
        }
    }

    #[test]
    fn the_first_matching_choice_is_selected() {
        let ring = Ring { country: None, r#type: "ringtone".to_owned() };
        for (text, play) in [
            (r#"{"url":"a.wav"}"#, Play::from(Audio { url: "a.wav".to_owned() })),
            (r#"{"country":null,"type":"ringtone"}"#, Play::from(ring)),
            ("3", Play::Silence(3)),
        ] {
            assert_eq!(from_str::<Play>(text).unwrap(), play);
            assert_eq!(to_string(&play).unwrap(), text);
        }
    }

    #[test]
    fn a_value_that_matches_no_choice_is_kept() {
        for other in [
            json!({ "type": "hum", "country": null }),
            json!({ "type": "ring" }),
            json!("a.wav"),
            json!(null),
            json!([1, 2]),
        ] {
            let play: Play = serde_json::from_value(other.clone()).unwrap();
            assert_eq!(play, Play::Other(other.clone()));
            assert_eq!(serde_json::to_value(&play).unwrap(), other);
        }
    }
}

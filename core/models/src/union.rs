//! Values of one of several types.

use serde_json::Value;

use crate::FromJson;

/// Declares an enum of several types, with `Other` for a value that fits none of them. Objects stand in
/// a box, so that a list of short ones is not as large as one of the longest, and that types may hold
/// themselves.
///
/// The first choice that fits without a gap is taken, else the closest of those whose `when` holds. `when "/field" = "text" | "text"` asks for one of these texts at a
/// JSON pointer, and `having ["field"]` for fields that may be null but not absent. serde's own `untagged`
/// can ask neither and would take a choice that requires less.
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
            /// A value that fits none of the types above, as the wire has it.
            Other(serde_json::Value),
        }

        $(impl From<$fields> for $name {
            fn from(value: $fields) -> Self {
                Self::$object(Box::new(value))
            }
        })*

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

            #[allow(unused_mut, reason = "a union of values has no objects that could be told apart")]
            #[inline]
            fn read(value: serde_json::Value, gaps: &mut u32) -> Option<Self> {
                let mut closest = $crate::union::Closest::new();
                let choice = None
                    $(.or_else(|| {
                        let guards: &[(&str, &[&str])] = &[$(($pointer, &[$($text),+])),*];
                        $(if !$crate::union::has(&value, &[$($required),+]) { return None; })?
                        closest.read(&value, guards, Self::$object)
                    }))*
                    $(.or_else(|| $crate::union::read(&value).map(Self::$value)))*;
                Some(choice.or_else(|| closest.take(gaps)).unwrap_or(Self::Other(value)))
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

/// The value as a type, if it fits without a gap.
pub(crate) fn read<T: FromJson>(value: &Value) -> Option<T> {
    let mut gaps = 0;
    let choice = if T::accepts(value) { T::read(value.clone(), &mut gaps) } else { None };
    choice.filter(|_| gaps == 0)
}

/// The choice with the fewest gaps among those that a field names.
pub(crate) struct Closest<T>(Option<(u32, T)>);

impl<T> Closest<T> {
    pub(crate) fn new() -> Self {
        Self(None)
    }

    /// The value as a choice if it fits without a gap. With gaps it is kept aside, if all guards hold and there is one.
    pub(crate) fn read<C: FromJson>(
        &mut self,
        value: &Value,
        guards: &[(&str, &[&str])],
        choice: impl FnOnce(Box<C>) -> T,
    ) -> Option<T> {
        if !guards.iter().all(|(pointer, texts)| says(value, pointer, texts)) || !C::accepts(value) {
            return None;
        }
        let mut gaps = 0;
        let read = choice(Box::new(C::read(value.clone(), &mut gaps)?));
        if gaps == 0 {
            return Some(read);
        }
        if !guards.is_empty() && self.0.as_ref().is_none_or(|(fewest, _)| gaps < *fewest) {
            self.0 = Some((gaps, read));
        }
        None
    }

    pub(crate) fn take(self, gaps: &mut u32) -> Option<T> {
        let (more, choice) = self.0?;
        *gaps += more;
        Some(choice)
    }
}

/// Whether one of the texts stands at a JSON pointer in the value; the empty text stands for nothing at all.
pub(crate) fn says(value: &Value, pointer: &str, texts: &[&str]) -> bool {
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
    fn the_first_choice_that_fits_is_taken() {
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
    fn a_value_that_fits_no_choice_is_kept() {
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

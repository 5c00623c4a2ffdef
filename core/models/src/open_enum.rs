//! String enums that keep unknown values.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Visitor};

/// Declares an enum whose values are strings on the wire, with `Other` for an unlisted string.
///
/// A macro, because a derive would need the list 3 times per enum, and its `untagged` variant
/// buffers each value.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* #[doc = concat!("`", $text, "`")] $variant,)+
            /// A string that was unknown when this crate was generated, verbatim.
            Other(String),
        }

        impl $name {
            /// The string on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    _ => Self::Other(text.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                match Self::from(text.as_str()) {
                    Self::Other(_) => Self::Other(text),
                    known => known,
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::FromJson for $name {
            fn expected() -> String {
                "a string".to_owned()
            }

            #[inline]
            fn accepts(value: &serde_json::Value) -> bool {
                value.is_string()
            }

            #[inline]
            fn read(value: serde_json::Value, _: &mut u32) -> Option<Self> {
                value.as_str().map(Self::from)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::open_enum::Text(std::marker::PhantomData))
            }
        }
    };
}

pub(crate) use open_enum;

/// Decodes a string without copying the known ones.
pub(crate) struct Text<T>(pub(crate) PhantomData<T>);

impl<T: for<'a> From<&'a str>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

#[cfg(test)]
mod tests {
    open_enum! {
        /// A fruit.
        pub enum Fruit {
            Apple = "apple",
            BloodOrange = "blood-orange",
        }
    }

    #[test]
    fn known_and_unknown_strings_survive_a_round_trip() {
        let text = r#"["apple","blood-orange","durian \"mild\""]"#;
        let fruits: Vec<Fruit> = serde_json::from_str(text).unwrap();
        let durian = Fruit::Other("durian \"mild\"".to_owned());
        assert_eq!(fruits, [Fruit::Apple, Fruit::BloodOrange, durian]);
        assert_eq!(serde_json::to_string(&fruits).unwrap(), text);
    }

    #[test]
    fn a_value_is_displayed_as_its_string() {
        assert_eq!(Fruit::BloodOrange.to_string(), "blood-orange");
        assert_eq!(Fruit::from("kiwi").as_str(), "kiwi");
        assert_eq!(Fruit::Apple.as_ref(), "apple");
    }

    #[test]
    fn a_string_is_parsed_and_converted() {
        assert_eq!("blood-orange".parse(), Ok(Fruit::BloodOrange));
        assert_eq!("kiwi".parse(), Ok(Fruit::Other("kiwi".to_owned())));
        assert_eq!(Fruit::from("apple".to_owned()), Fruit::Apple);
        assert_eq!(Fruit::from("kiwi".to_owned()), Fruit::Other("kiwi".to_owned()));
    }

    #[test]
    fn values_of_other_types_are_errors() {
        let error = serde_json::from_str::<Fruit>("7").unwrap_err();
        assert!(error.to_string().contains("expected a string"), "{error}");
    }
}

//! The traits of values that settings files and command lines contain as text.

/// `str::parse` and `TryFrom<&str>`. `$parse` validates.
macro_rules! impl_from_text {
    ($value:ident, $parse:path) => {
        impl std::str::FromStr for $value {
            type Err = $crate::credentials::ConfigError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $parse(text)
            }
        }

        impl TryFrom<&str> for $value {
            type Error = $crate::credentials::ConfigError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                $parse(text)
            }
        }
    };
}

/// Conversions from and to text for a value that is no secret. `$parse` validates.
macro_rules! impl_text_traits {
    ($value:ident, $parse:path) => {
        $crate::credentials::text_traits::impl_from_text!($value, $parse);

        impl AsRef<str> for $value {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl serde::Serialize for $value {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $value {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                $parse(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}

/// Conversions from text for a secret in an `Arc<Zeroizing<String>>`, and a comparison whose time
/// depends on the lengths alone.
#[cfg(feature = "server")]
macro_rules! impl_secret_traits {
    ($secret:ident) => {
        $crate::credentials::text_traits::impl_from_text!($secret, $secret::parse);

        /// Wipes its copy of the text. The copies of the format are not wiped.
        impl<'de> serde::Deserialize<'de> for $secret {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text =
                    zeroize::Zeroizing::new(<String as serde::Deserialize>::deserialize(deserializer)?);
                Self::parse(&text).map_err(serde::de::Error::custom)
            }
        }

        /// Compares in a time that depends on the lengths alone.
        impl PartialEq for $secret {
            fn eq(&self, other: &Self) -> bool {
                $crate::credentials::text_traits::is_equal(self.0.as_bytes(), other.0.as_bytes())
            }
        }

        impl Eq for $secret {}
    };
}

#[cfg(feature = "server")]
pub(crate) use impl_secret_traits;
pub(crate) use {impl_from_text, impl_text_traits};

/// Whether two texts are equal, without an early exit at the first difference.
#[cfg(feature = "server")]
pub(crate) fn is_equal(one: &[u8], other: &[u8]) -> bool {
    let difference = one.iter().zip(other).fold(0, |found, (a, b)| std::hint::black_box(found | (a ^ b)));
    one.len() == other.len() && difference == 0
}

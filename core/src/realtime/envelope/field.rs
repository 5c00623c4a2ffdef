//! One member of an object, without building the object.

use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::text::text;

/// The string at a path of members. Numbers count as strings.
pub(crate) fn field<'a>(json: &'a str, path: &[&str]) -> Option<Cow<'a, str>> {
    let (last, parents) = path.split_last()?;
    let mut object = json;
    for name in parents {
        object = member(object, name)?.get();
    }
    let value = member(object, last)?;
    text(value).or_else(|| is_number(value.get()).then(|| Cow::Borrowed(value.get())))
}

/// The member of a JSON object. The last one counts if there are several.
pub(crate) fn member<'a>(object: &'a str, name: &str) -> Option<&'a RawValue> {
    let mut reader = serde_json::Deserializer::from_str(object);
    reader.deserialize_map(Member(name)).ok().flatten()
}

fn is_number(json: &str) -> bool {
    json.starts_with(|c: char| c == '-' || c.is_ascii_digit())
}

struct Member<'n>(&'n str);

impl<'de> Visitor<'de> for Member<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(is_wanted) = map.next_key_seed(IsName(self.0))? {
            if is_wanted {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// Compares a key without a copy.
struct IsName<'n>(&'n str);

impl<'de> DeserializeSeed<'de> for IsName<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for IsName<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<bool, E> {
        Ok(key == self.0)
    }
}

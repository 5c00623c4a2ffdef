//! Decoding and serialization of response types.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Map, Value};

use crate::{Extra, FromJson, Maybe};

/// Implements `FromJson`, `Deserialize` and `Serialize` for a struct, given its `extra` field, its
/// keys, and a kind and wire name for each other field.
///
/// `key` is a required string. `required` and `nullable` fields are described as always present,
/// `optional` and `maybe` fields can be absent; `nullable` and `maybe` fields can be null. `any`
/// accepts every value.
///
/// A macro, because the derive of serde fails at the first mismatching field, and its `flatten`
/// buffers each response once more.
macro_rules! response {
    ($name:ident, $extra:ident, [$($key:literal),*] { $($kind:ident $field:ident = $wire:literal,)* }) => {
        impl $crate::FromJson for $name {
            fn expected() -> String {
                $crate::response::expected(&[$($key),*])
            }

            #[inline]
            fn accepts(value: &serde_json::Value) -> bool {
                $crate::response::accepts(value, &[$($key),*])
            }

            #[inline]
            fn read(value: serde_json::Value, mismatches: &mut u32) -> Option<Self> {
                let mut fields = $crate::response::Fields::of(value, &[$($key),*], mismatches)?;
                Some(Self { $($field: fields.$kind($wire),)* $extra: fields.rest() })
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::from_json::deserialize(deserializer)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut writer = $crate::response::Writer::new(serializer, &self.$extra)?;
                $(writer.$kind($wire, &self.$field)?;)*
                writer.end()
            }
        }
    };
}

pub(crate) use response;

pub(crate) fn expected(keys: &[&str]) -> String {
    match keys {
        [] => "an object".to_owned(),
        keys => format!("an object with the string `{}`", keys.join("` and the string `")),
    }
}

pub(crate) fn accepts(value: &Value, keys: &[&str]) -> bool {
    value.is_object() && keys.iter().all(|key| value.get(key).is_some_and(Value::is_string))
}

/// The fields of a response that are not decoded yet.
pub(crate) struct Fields<'a> {
    left: Map<String, Value>,
    mismatches: &'a mut u32,
}

impl<'a> Fields<'a> {
    pub fn of(value: Value, keys: &[&str], mismatches: &'a mut u32) -> Option<Self> {
        match value {
            value if !accepts(&value, keys) => None,
            Value::Object(left) => Some(Self { left, mismatches }),
            _ => None,
        }
    }

    pub fn key<T: FromJson + Default>(&mut self, wire: &str) -> T {
        self.required(wire).unwrap_or_default()
    }

    pub fn required<T: FromJson>(&mut self, wire: &str) -> Option<T> {
        let value = self.take(wire);
        *self.mismatches += u32::from(value.is_none());
        value
    }

    pub fn nullable<T: FromJson>(&mut self, wire: &str) -> Option<T> {
        if !self.is_null(wire) {
            return self.required(wire);
        }
        self.left.remove(wire);
        None
    }

    /// `null` stays in `extra`, so that it is serialized again.
    pub fn optional<T: FromJson>(&mut self, wire: &str) -> Option<T> {
        let is_absent = self.is_null(wire) || !self.left.contains_key(wire);
        if is_absent { None } else { self.required(wire) }
    }

    pub fn maybe<T: FromJson>(&mut self, wire: &str) -> Maybe<T> {
        match self.left.get(wire) {
            None => Maybe::Absent,
            Some(Value::Null) => {
                self.left.remove(wire);
                Maybe::Null
            }
            Some(_) => self.required(wire).map_or(Maybe::Absent, Maybe::Value),
        }
    }

    pub fn any(&mut self, wire: &str) -> Value {
        self.required(wire).unwrap_or_default()
    }

    pub fn rest(self) -> Extra {
        self.left.into()
    }

    fn is_null(&self, wire: &str) -> bool {
        self.left.get(wire).is_some_and(Value::is_null)
    }

    fn take<T: FromJson>(&mut self, wire: &str) -> Option<T> {
        if !T::accepts(self.left.get(wire)?) {
            return None;
        }
        T::read(self.left.remove(wire)?, self.mismatches)
    }
}

/// Serializes the fields of a response, followed by the extra fields.
pub(crate) struct Writer<'a, S: Serializer> {
    map: S::SerializeMap,
    extra: &'a Extra,
}

#[allow(clippy::ref_option, reason = "the macro passes each field by reference")]
impl<'a, S: Serializer> Writer<'a, S> {
    pub fn new(serializer: S, extra: &'a Extra) -> Result<Self, S::Error> {
        Ok(Self { map: serializer.serialize_map(None)?, extra })
    }

    pub fn key(&mut self, wire: &'static str, value: &impl Serialize) -> Result<(), S::Error> {
        self.map.serialize_entry(wire, value)
    }

    pub fn required(&mut self, wire: &'static str, value: &Option<impl Serialize>) -> Result<(), S::Error> {
        value.as_ref().map_or(Ok(()), |value| self.key(wire, value))
    }

    /// `null`, unless `extra` contains the value.
    pub fn nullable(&mut self, wire: &'static str, value: &Option<impl Serialize>) -> Result<(), S::Error> {
        if value.is_none() && self.extra.contains_key(wire) { Ok(()) } else { self.key(wire, value) }
    }

    pub fn optional(&mut self, wire: &'static str, value: &Option<impl Serialize>) -> Result<(), S::Error> {
        self.required(wire, value)
    }

    pub fn maybe(&mut self, wire: &'static str, value: &Maybe<impl Serialize>) -> Result<(), S::Error> {
        if value.is_absent() { Ok(()) } else { self.key(wire, value) }
    }

    pub fn any(&mut self, wire: &'static str, value: &Value) -> Result<(), S::Error> {
        self.key(wire, value)
    }

    pub fn end(mut self) -> Result<S::Ok, S::Error> {
        self.extra.iter().try_for_each(|(name, value)| self.map.serialize_entry(name, value))?;
        self.map.end()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_value, json, to_value};

    use crate::union::union;
    use crate::{Extra, Maybe};

    #[derive(Clone, Debug, PartialEq)]
    pub struct Log {
        pub id: String,
        pub status: Option<String>,
        pub price: Option<f64>,
        pub pages: Option<i32>,
        pub until: Maybe<String>,
        pub meta: Value,
        pub extra: Extra,
    }

    response! {
        Log, extra, ["id"] {
            key id = "id",
            required status = "status",
            nullable price = "price",
            optional pages = "pages",
            maybe until = "until",
            any meta = "meta",
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Call {
        pub kind: Option<String>,
        pub from: Option<String>,
        pub extra: Extra,
    }

    response! {
        Call, extra, [] {
            required kind = "kind",
            required from = "from",
        }
    }

    union! {
        /// A logged item.
        pub enum Logged {
            objects {
                /// Identified by its kind.
                Call(Call) when "/kind" = "call",
                /// Identified by its fields alone.
                Log(Log),
            }
            values {}
        }
    }

    fn whole() -> Value {
        json!({ "id": "1", "status": "done", "price": null, "pages": 2, "until": null, "meta": [1], "new": true })
    }

    #[test]
    fn conforming_fields_are_decoded_and_serialized_again() {
        let log: Log = from_value(whole()).unwrap();
        assert_eq!((log.status.as_deref(), log.price, log.pages), (Some("done"), None, Some(2)));
        assert_eq!((&log.until, &log.meta), (&Maybe::Null, &json!([1])));
        assert_eq!(log.extra.keys().collect::<Vec<_>>(), ["new"]);
        assert_eq!(to_value(&log).unwrap(), whole());
    }

    #[test]
    fn absent_fields_are_none_and_mismatching_ones_are_extra() {
        let log: Log = from_value(json!({ "id": "1" })).unwrap();
        assert_eq!((&log.status, log.price, log.pages, &log.until), (&None, None, None, &Maybe::Absent));
        let mismatching =
            json!({ "id": "1", "status": null, "price": "9", "pages": null, "until": 7, "meta": null });
        let log: Log = from_value(mismatching.clone()).unwrap();
        assert_eq!((&log.status, log.price, log.pages, &log.until), (&None, None, None, &Maybe::Absent));
        assert_eq!(to_value(&log).unwrap(), mismatching);
    }

    #[test]
    fn a_response_without_its_key_is_an_error() {
        for mismatching in [json!({}), json!({ "id": null }), json!({ "id": 1 }), json!(["1"]), json!("1")] {
            assert!(from_value::<Log>(mismatching).is_err());
        }
    }

    #[test]
    fn debug_prints_the_names_of_extra_fields_and_not_their_values() {
        let log: Log = from_value(json!({ "id": "1", "password": ["hush"] })).unwrap();
        let shown = format!("{log:?}");
        assert!(shown.contains("password") && !shown.contains("hush"), "{shown}");
    }

    #[test]
    fn a_union_selects_a_matching_choice_or_the_one_that_a_field_identifies() {
        let call: Logged = from_value(json!({ "kind": "call", "from": 7 })).unwrap();
        assert!(matches!(call, Logged::Call(call) if call.extra["from"] == 7));
        assert!(matches!(from_value(whole()).unwrap(), Logged::Log(log) if log.id == "1"));
        for other in [json!({ "id": "1" }), json!({ "from": "a" }), json!(null)] {
            assert_eq!(from_value::<Logged>(other.clone()).unwrap(), Logged::Other(other));
        }
    }
}

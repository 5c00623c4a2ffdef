//! The JSON values of the browser build, with the names and methods of `serde_json` that core uses.

/// A JSON value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Self>),
    /// An object.
    Object(Map<String, Self>),
}

/// A number of JavaScript.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number(pub(super) f64);

/// The fields of an object in their order. No name occurs twice.
#[derive(Clone, Debug, PartialEq)]
pub struct Map<K, V>(Vec<(K, V)>);

/// Text that is known to be JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawValue(pub(super) String);

impl Value {
    /// The value is `null`.
    pub fn is_null(&self) -> bool {
        *self == Self::Null
    }

    /// The string, if the value is one.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The items, if the value is an array.
    pub fn as_array(&self) -> Option<&Vec<Self>> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// The fields, if the value is an object.
    pub fn as_object(&self) -> Option<&Map<String, Self>> {
        if let Self::Object(fields) = self { Some(fields) } else { None }
    }

    /// The mutable fields, if the value is an object.
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Self>> {
        if let Self::Object(fields) = self { Some(fields) } else { None }
    }

    /// The number, if the value is one.
    pub fn as_f64(&self) -> Option<f64> {
        if let Self::Number(Number(number)) = self { Some(*number) } else { None }
    }
}

impl RawValue {
    /// The text.
    pub fn get(&self) -> &str {
        &self.0
    }
}

impl<V> Map<String, V> {
    /// An empty map.
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// The number of fields.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The map has no fields.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a name.
    pub fn get<Q: AsRef<str> + ?Sized>(&self, name: &Q) -> Option<&V> {
        self.0.iter().find(|(known, _)| known == name.as_ref()).map(|(_, value)| value)
    }

    /// The map has a field of this name.
    pub fn contains_key<Q: AsRef<str> + ?Sized>(&self, name: &Q) -> bool {
        self.get(name).is_some()
    }

    /// Names and values.
    pub fn iter(&self) -> <&Self as IntoIterator>::IntoIter {
        self.into_iter()
    }

    /// The names.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.0.iter().map(|(name, _)| name)
    }

    /// Removes the field of a name, and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<V> {
        let at = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(at).1)
    }
}

impl<V> Extend<(String, V)> for Map<String, V> {
    /// Adds fields, and replaces those of the same name.
    fn extend<I: IntoIterator<Item = (String, V)>>(&mut self, more: I) {
        for (name, value) in more {
            self.0.retain(|(known, _)| *known != name);
            self.0.push((name, value));
        }
    }
}

impl<V> Default for Map<String, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<V> FromIterator<(String, V)> for Map<String, V> {
    fn from_iter<I: IntoIterator<Item = (String, V)>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}

impl<V> IntoIterator for Map<String, V> {
    type Item = (String, V);
    type IntoIter = std::vec::IntoIter<(String, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, V> IntoIterator for &'a Map<String, V> {
    type Item = (&'a String, &'a V);
    type IntoIter =
        std::iter::Map<std::slice::Iter<'a, (String, V)>, fn(&'a (String, V)) -> (&'a String, &'a V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|(name, value)| (name, value))
    }
}

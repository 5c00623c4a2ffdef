//! What JSON can say.

/// A JSON value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it was written.
    Number(Number),
    /// Text.
    String(String),
    /// Values in a row.
    Array(Vec<Value>),
    /// Names and values.
    Object(Map<String, Value>),
}

/// A number, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(pub(super) String);

/// Names and values in their order. Of a name that comes twice the last counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map<K, V>(pub(super) Vec<(K, V)>);

/// A text that is JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawValue(pub(super) String);

impl Value {
    /// It is `null`.
    pub fn is_null(&self) -> bool {
        *self == Self::Null
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The values, if it is an array.
    pub fn as_array(&self) -> Option<&Vec<Self>> {
        if let Self::Array(values) = self { Some(values) } else { None }
    }

    /// Names and values, if it is an object.
    pub fn as_object(&self) -> Option<&Map<String, Self>> {
        if let Self::Object(fields) = self { Some(fields) } else { None }
    }

    /// The same, to be changed.
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Self>> {
        if let Self::Object(fields) = self { Some(fields) } else { None }
    }

    /// The whole number that is not negative, if it is one and written as such.
    pub fn as_u64(&self) -> Option<u64> {
        if let Self::Number(Number(text)) = self { text.parse().ok() } else { None }
    }
}

impl Number {
    /// It is written without a fraction and without an exponent.
    pub fn is_whole(&self) -> bool {
        !self.0.contains(['.', 'e', 'E'])
    }
}

impl RawValue {
    /// The text.
    pub fn get(&self) -> &str {
        &self.0
    }
}

impl<V> Map<String, V> {
    /// Nothing.
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// There are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a name.
    pub fn get<Q: AsRef<str> + ?Sized>(&self, name: &Q) -> Option<&V> {
        self.0.iter().rfind(|(known, _)| known == name.as_ref()).map(|(_, value)| value)
    }

    /// There is a value of this name.
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

    /// Takes the value of a name out.
    pub fn remove(&mut self, name: &str) -> Option<V> {
        let at = self.0.iter().rposition(|(known, _)| known == name)?;
        Some(self.0.remove(at).1)
    }
}

impl<V> Extend<(String, V)> for Map<String, V> {
    /// Adds values, and replaces those of the same name.
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

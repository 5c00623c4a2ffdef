//! The location of a value in a request, and the request around it.

use serde_json::{Map, Value};

/// A location in a request, with its required siblings.
#[derive(Clone, Copy)]
pub enum Location<'a> {
    /// The whole value; paths start with this word.
    Root(&'static str),
    /// A field of an object with these other fields.
    Field(&'a Location<'a>, &'a str, &'a Map<String, Value>),
    /// The first item of an array with these other items.
    Item(&'a Location<'a>, &'a [Value]),
    /// The same location, as one branch of a union.
    Choice(&'a Location<'a>),
}

impl Location<'_> {
    /// The request with this value at the location.
    pub fn around(&self, value: Value) -> Value {
        match self {
            Self::Root(_) => value,
            Self::Choice(above) => above.around(value),
            Self::Item(above, others) => {
                above.around(std::iter::once(value).chain(others.iter().cloned()).collect())
            }
            Self::Field(above, name, others) => {
                let mut fields = (*others).clone();
                fields.insert((*name).to_owned(), value);
                above.around(fields.into())
            }
        }
    }

    /// The path of a problem at the location.
    pub fn path(&self) -> String {
        match self.written() {
            path if path.is_empty() => "body".to_owned(),
            path => path,
        }
    }

    /// The path of a problem of a field of the object at the location.
    pub fn path_of(&self, field: &str) -> String {
        Location::Field(self, field, &Map::new()).path()
    }

    /// The path of the outermost enclosing union, if there is one.
    pub fn union(&self) -> Option<String> {
        match self {
            Self::Root(_) => None,
            Self::Choice(above) => above.union().or_else(|| Some(above.written())),
            Self::Field(above, ..) | Self::Item(above, _) => above.union(),
        }
    }

    fn written(&self) -> String {
        match self {
            Self::Root(word) => (*word).to_owned(),
            Self::Choice(above) => above.written(),
            Self::Item(above, _) => above.written() + "[0]",
            Self::Field(above, name, _) => {
                let above = above.written();
                let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
                match (is_plain, above.is_empty()) {
                    (true, true) => (*name).to_owned(),
                    (true, false) => format!("{above}.{name}"),
                    (false, _) => format!("{above}[{name:?}]"),
                }
            }
        }
    }
}

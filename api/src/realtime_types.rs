//! Types of the WebSocket protocol: one line of data per field, `timeout?: number -- Seconds.`

use indexmap::IndexMap;
use serde::Deserialize;

use crate::check::LoadError;
use crate::realtime::Realtime;

/// Types that need no definition. `object` has any fields, and `time` is seconds since 1970 on the
/// wire.
const PRIMITIVES: [&str; 6] = ["string", "number", "boolean", "unknown", "object", "time"];

/// A named type.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct RealtimeType {
    /// One sentence.
    pub doc: String,
    /// An object or a union.
    #[serde(flatten)]
    pub shape: Shape,
}

/// The content of a named type.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Shape {
    /// An object.
    Fields(Vec<Field>),
    /// One of several types, or a set of strings.
    Union(Expression),
}

/// A field of an object or of `params`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// Whether the field can be absent.
    pub is_optional: bool,
    /// The type; a field without one is a string.
    pub kind: Expression,
    /// One sentence, for what name and type do not show.
    pub doc: Option<String>,
}

/// The alternatives of a type.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct Expression(pub Vec<Term>);

/// One alternative of a type: `map RoomPosition`, `Device[][]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// A primitive type, a named type, or a string in quotes.
    pub name: String,
    /// How many lists enclose it.
    pub lists: usize,
    /// Whether it is the type of the values of an object with any keys.
    pub is_map: bool,
}

impl Term {
    /// Whether the term is a string in quotes or a template.
    pub fn is_literal(&self) -> bool {
        self.name.starts_with(['\'', '`'])
    }
}

impl Expression {
    /// Whether the type is a set of strings.
    pub fn is_literal(&self) -> bool {
        self.0.iter().all(Term::is_literal)
    }
}

impl RealtimeType {
    /// The expressions of the fields or of the union.
    pub fn expressions(&self) -> Vec<&Expression> {
        match &self.shape {
            Shape::Fields(fields) => fields.iter().map(|field| &field.kind).collect(),
            Shape::Union(union) => vec![union],
        }
    }
}

impl From<String> for Field {
    fn from(text: String) -> Self {
        let (head, doc) = text.split_once(" -- ").map_or((&*text, None), |(head, doc)| (head, Some(doc)));
        let (name, kind) = head.split_once(": ").unwrap_or((head, "string"));
        Self {
            name: name.trim_end_matches('?').to_owned(),
            is_optional: name.ends_with('?'),
            kind: Expression::from(kind.to_owned()),
            doc: doc.map(str::to_owned),
        }
    }
}

impl From<String> for Expression {
    fn from(text: String) -> Self {
        let term = |text: &str| {
            let (is_map, text) = text.strip_prefix("map ").map_or((false, text), |rest| (true, rest));
            let name = text.trim_end_matches("[]");
            Term { name: name.to_owned(), lists: (text.len() - name.len()) / 2, is_map }
        };
        Self(text.split(" | ").map(term).collect())
    }
}

/// Fails if a type is used that is not defined.
pub fn check(realtime: &Realtime) -> Result<(), LoadError> {
    let params = realtime.methods.values().flat_map(|method| &method.params).map(|field| &field.kind);
    let types = realtime.types.values().flat_map(RealtimeType::expressions);
    let payloads = realtime.events.values().map(|event| event.kind.as_str());
    let names = params.chain(types).flat_map(|expression| &expression.0);
    let names = names.filter(|term| !term.is_literal()).map(|term| term.name.as_str());
    match names.chain(payloads).find(|name| !is_defined(&realtime.types, name)) {
        Some(name) => Err(LoadError(format!("realtime: undefined type {name}"))),
        None => Ok(()),
    }
}

fn is_defined(types: &IndexMap<String, RealtimeType>, name: &str) -> bool {
    PRIMITIVES.contains(&name) || types.contains_key(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str, is_optional: bool, kind: &[(&str, usize, bool)], doc: Option<&str>) -> Field {
        let term =
            |&(name, lists, is_map): &(&str, usize, bool)| Term { name: name.to_owned(), lists, is_map };
        let kind = Expression(kind.iter().map(term).collect());
        Field { name: name.to_owned(), is_optional, kind, doc: doc.map(str::to_owned) }
    }

    #[test]
    fn the_parts_of_a_field() {
        let position = ("RoomPosition", 1, true);
        let fields = [
            ("name", field("name", false, &[("string", 0, false)], None)),
            ("id? -- Of the queue.", field("id", true, &[("string", 0, false)], Some("Of the queue."))),
            ("y: map number", field("y", false, &[("number", 0, true)], None)),
            ("p?: map RoomPosition[] -- By id.", field("p", true, &[position], Some("By id."))),
            ("x: 'a' | Device[][]", field("x", false, &[("'a'", 0, false), ("Device", 2, false)], None)),
        ];
        for (text, expected) in fields {
            assert_eq!(Field::from(text.to_owned()), expected);
        }
    }
}

//! Types of the WebSocket protocol: one line of data per field, `timeout?: number -- Seconds.`

use std::fmt;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::check::LoadError;
use crate::realtime::Realtime;

/// Types that need no definition. `object` has any fields, and `time` is seconds since 1970 on the
/// wire.
const PRIMITIVES: [&str; 6] = ["string", "number", "boolean", "unknown", "object", "time"];

/// A named type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RealtimeType {
    /// One sentence.
    pub doc: String,
    /// An object or a union.
    #[serde(flatten)]
    pub shape: Shape,
}

/// The content of a named type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Shape {
    /// An object.
    Fields(Vec<Field>),
    /// One of several types, or a set of strings.
    Union(Expression),
}

/// A field of an object or of `params`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
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

impl From<Field> for String {
    fn from(field: Field) -> Self {
        let mark = if field.is_optional { "?" } else { "" };
        let kind = match field.kind.to_string() {
            kind if kind == "string" => String::new(),
            kind => format!(": {kind}"),
        };
        let doc = field.doc.map_or_else(Self::new, |doc| format!(" -- {doc}"));
        format!("{}{mark}{kind}{doc}", field.name)
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

impl From<Expression> for String {
    fn from(expression: Expression) -> Self {
        expression.to_string()
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, term) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { " | " };
            let map = if term.is_map { "map " } else { "" };
            write!(f, "{separator}{map}{}{}", term.name, "[]".repeat(term.lists))?;
        }
        Ok(())
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

    #[test]
    fn a_field_is_read_and_printed_alike() {
        for text in ["name", "id? -- Of the queue.", "x?: 'a' | Device[][] -- Where.", "y: map number"] {
            assert_eq!(String::from(Field::from(text.to_owned())), text);
        }
    }

    #[test]
    fn the_parts_of_a_field() {
        let field = Field::from("positions?: map RoomPosition[] -- By member id.".to_owned());
        assert_eq!((&*field.name, field.is_optional), ("positions", true));
        assert_eq!(field.doc.as_deref(), Some("By member id."));
        assert_eq!(field.kind.0, [Term { name: "RoomPosition".to_owned(), lists: 1, is_map: true }]);
    }
}

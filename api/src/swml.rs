//! SWML in requests. The server interprets it, and the language changes from week to week, so
//! requests are validated against an outline only.

use crate::api::Api;
use crate::types::{Field, List, Object, StringRule, Type, Union};

/// The types of whole documents, of calls and of messages.
pub const DOCUMENTS: [&str; 2] = ["SWML.Calling.SWMLObject", "SWML.Messaging.SWMLObject"];

/// The type of a string that contains a variable, which is replaced when the document runs.
pub const VARIABLE: &str = "SWML.Variable";

/// The format of such a string, by which the validator recognises it.
pub const VARIABLE_FORMAT: &str = "variable";

/// Whether a named type is part of SWML.
pub fn is_swml(name: &str) -> bool {
    name.starts_with("SWML.")
}

impl Api {
    /// The type that a request is validated against: the flat type, in which SWML is replaced by
    /// its outline. The outline rejects only what no server accepts.
    pub fn outline(&self, kind: &Type) -> Type {
        match self.flat(kind) {
            Type::Ref(name) if is_swml(&name) && !is_document(&name) => self.parameters(&name),
            flat => self.outlined(flat),
        }
    }

    /// The outline of a body that is a part of SWML: an object with its required fields of any
    /// type, and any other field.
    fn parameters(&self, name: &str) -> Type {
        let kind = Type::Ref(name.to_owned());
        let Some(object) = self.object(&kind) else { return self.kind_only(&kind) };
        let required = object.fields.into_iter().filter(|(_, field)| field.required);
        let fields = required.map(|(name, field)| (name, Field { kind: Type::Any, ..field })).collect();
        Type::Object(Box::new(Object { fields, rest: Some(Type::Any), ..Object::default() }))
    }

    fn outlined(&self, flat: Type) -> Type {
        match flat {
            Type::Ref(name) if is_document(&name) => document(),
            Type::Ref(name) if is_swml(&name) => self.kind_only(&Type::Ref(name)),
            Type::List(list) => Type::List(Box::new(List { items: self.outlined(list.items), ..*list })),
            Type::Nullable(inner) => Type::Nullable(Box::new(self.outlined(*inner))),
            Type::Union(union) => {
                let of = union.of.into_iter().map(|choice| self.outlined(choice));
                any_of(of.collect(), union.tag)
            }
            Type::Object(mut object) => {
                for field in object.fields.values_mut() {
                    field.kind = self.outlined(field.kind.clone());
                }
                object.rest = object.rest.map(|rest| self.outlined(rest));
                Type::Object(object)
            }
            other => other,
        }
    }

    /// The JSON type of a part of SWML. A scalar is kept.
    fn kind_only(&self, kind: &Type) -> Type {
        match self.resolve(kind) {
            Type::Object(_) => any_object(),
            Type::List(_) => any_list(),
            Type::Union(union) => {
                any_of(union.of.iter().map(|choice| self.kind_only(choice)).collect(), None)
            }
            scalar => scalar.clone(),
        }
    }
}

fn is_document(name: &str) -> bool {
    DOCUMENTS.contains(&name)
}

/// The outline of a document: sections that are arrays of steps, or a string.
fn document() -> Type {
    let step = any_of(vec![any_object(), text(), any_list()], None);
    let section = Type::List(Box::new(List { items: step, min_items: None, max_items: None }));
    let sections = Object { rest: Some(section), ..Object::default() };
    let field = Field {
        kind: Type::Object(Box::new(sections)),
        required: true,
        deprecated: false,
        default: None,
        doc: String::new(),
    };
    let whole = Object {
        fields: [("sections".to_owned(), field)].into_iter().collect(),
        rest: Some(Type::Any),
        ..Object::default()
    };
    any_of(vec![Type::Object(Box::new(whole)), text()], None)
}

fn text() -> Type {
    Type::String(StringRule::default())
}

fn any_object() -> Type {
    Type::Object(Box::new(Object { rest: Some(Type::Any), ..Object::default() }))
}

fn any_list() -> Type {
    Type::List(Box::new(List { items: Type::Any, min_items: None, max_items: None }))
}

/// A union of the choices, without nested unions and duplicates.
fn any_of(choices: Vec<Type>, tag: Option<crate::types::Tag>) -> Type {
    let mut of: Vec<Type> = Vec::new();
    for choice in choices {
        let parts = match choice {
            Type::Union(inner) if inner.tag.is_none() => inner.of,
            other => vec![other],
        };
        for part in parts {
            if !of.contains(&part) {
                of.push(part);
            }
        }
    }
    if of.len() == 1 && tag.is_none() {
        return of.remove(0);
    }
    Type::Union(Box::new(Union { of, tag }))
}

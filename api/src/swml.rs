//! SWML inside of requests: a program that the server judges, and whose language grows from week to
//! week.

use crate::api::Api;
use crate::types::{Field, List, Object, StringRule, Type, Union};

/// The types of whole documents: what a call runs, and what a message runs.
pub const DOCUMENTS: [&str; 2] = ["SWML.Calling.SWMLObject", "SWML.Messaging.SWMLObject"];

/// The type of a text with a variable in it, which stands for a value until the document runs.
pub const VARIABLE: &str = "SWML.Variable";

/// The format of that text, by which validation knows it.
pub const VARIABLE_FORMAT: &str = "variable";

/// Whether a named type belongs to the language.
pub fn is_swml(name: &str) -> bool {
    name.starts_with("SWML.")
}

impl Api {
    /// What a request is held against in place of a type: the same flat type with the outline of
    /// SWML where it holds some, so that only that is refused which no server can take.
    pub fn outline(&self, kind: &Type) -> Type {
        match self.flat(kind) {
            Type::Ref(name) if is_swml(&name) && !is_document(&name) => self.parameters(&name),
            flat => self.outlined(flat),
        }
    }

    /// The body of a request that is a part of the language: an object with what is required, and
    /// anything else.
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

    /// The kind of JSON value of a part of the language; a scalar as it is.
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

/// A document as every server needs it: sections, each a list of steps, or all of it as text.
fn document() -> Type {
    let step = any_of(vec![any_object(), text(), any_list()], None);
    let section = Type::List(Box::new(List { items: step, min_items: None, max_items: None }));
    let sections = Object { rest: Some(section), ..Object::default() };
    let field =
        Field { kind: Type::Object(Box::new(sections)), required: true, deprecated: false, default: None };
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

/// A union of these and of what unions among them hold, each once.
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

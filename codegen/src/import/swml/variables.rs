//! Places where a document may hold a variable.

use std::mem;

use signalwire_api::{List, Type, Union, VARIABLE};

/// The schemas' own name for a variable. They offer it to numbers and truth values; the pages of the language show it
/// at words and URLs as well.
const VARIABLE_TYPE: &str = "SWMLVar";

/// Whether the type is the schemas' own for a variable.
pub fn is_variable(name: &str) -> bool {
    name.rsplit('.').next() == Some(VARIABLE_TYPE)
}

/// The type with a variable as a choice at each place whose value a text can stand for.
pub fn with_variables(kind: Type) -> Type {
    let mut choices = Choices(Vec::new());
    choices.add(kind);
    choices.join()
}

/// The choices at one place.
struct Choices(Vec<Type>);

impl Choices {
    fn add(&mut self, kind: Type) {
        match kind {
            Type::Ref(name) if is_variable(&name) => self.add_variable(),
            Type::Boolean | Type::Integer(_) | Type::Number(_) => self.add_scalar(kind),
            Type::Enum(ref values) if values.len() > 1 => self.add_scalar(kind),
            Type::String(ref rule) if rule.pattern.is_some() => self.add_scalar(kind),
            Type::Union(union) => merge_enums(union.of).into_iter().for_each(|choice| self.add(choice)),
            Type::List(list) => self.add_list(*list),
            Type::Nullable(inner) => self.push(Type::Nullable(Box::new(with_variables(*inner)))),
            Type::Object(mut object) => {
                for field in object.fields.values_mut() {
                    field.kind = with_variables(mem::replace(&mut field.kind, Type::Any));
                }
                object.rest = object.rest.map(with_variables);
                self.push(Type::Object(object));
            }
            other => self.push(other),
        }
    }

    fn add_scalar(&mut self, kind: Type) {
        self.push(kind);
        self.add_variable();
    }

    fn add_variable(&mut self) {
        self.push(variable());
    }

    /// A list of variables beside a list of something else is one list of both.
    fn add_list(&mut self, list: List) {
        let items = with_variables(list.items);
        let known = self.0.iter_mut().find_map(|it| match it {
            Type::List(known) => Some(known),
            _ => None,
        });
        match known {
            Some(known) if items == variable() => {
                let both = vec![mem::replace(&mut known.items, Type::Any), items];
                known.items = with_variables(Type::Union(Box::new(Union { of: both, tag: None })));
            }
            _ => self.push(Type::List(Box::new(List { items, ..list }))),
        }
    }

    fn push(&mut self, kind: Type) {
        if !self.0.contains(&kind) {
            self.0.push(kind);
        }
    }

    /// One type of all choices. A free text takes variables without saying so.
    fn join(mut self) -> Type {
        let variable = variable();
        let is_taken = self.0.contains(&variable);
        let is_free = |it: &Type| matches!(it, Type::String(rule) if rule.pattern.is_none());
        let has_free_text = self.0.iter().any(is_free);
        self.0.retain(|it| *it != variable);
        if is_taken && !has_free_text {
            self.0.push(variable);
        }
        if self.0.len() == 1 {
            return self.0.remove(0);
        }
        Type::Union(Box::new(Union { of: self.0, tag: None }))
    }
}

fn variable() -> Type {
    Type::Ref(VARIABLE.to_owned())
}

/// Words that are choices of their own, as one enum.
fn merge_enums(of: Vec<Type>) -> Vec<Type> {
    let mut merged: Vec<Type> = Vec::new();
    for choice in of {
        let known = merged.iter_mut().find_map(|it| match it {
            Type::Enum(known) => Some(known),
            _ => None,
        });
        match (choice, known) {
            (Type::Enum(values), Some(known)) => known.extend(values),
            (choice, _) => merged.push(choice),
        }
    }
    merged
}

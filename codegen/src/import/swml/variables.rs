//! Adds variables to the types of SWML documents.

use std::mem;

use signalwire_api::{List, Type, Union, VARIABLE};

/// The type of a variable in the schemas. They allow it for numbers and booleans; the documentation
/// of the language also uses it for enums and URLs.
const VARIABLE_TYPE: &str = "SWMLVar";

/// Whether the type is that of a variable in the schemas.
pub fn is_variable(name: &str) -> bool {
    name.rsplit('.').next() == Some(VARIABLE_TYPE)
}

/// Adds a variable as a choice wherever a string may replace the value.
pub fn with_variables(kind: Type) -> Type {
    let mut choices = Choices(Vec::new());
    choices.add(kind);
    choices.join()
}

/// The choices of a union.
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

    /// Merges a list of variables into another list, as a list of both.
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

    /// Returns one type of all choices. A string without a pattern accepts variables already.
    fn join(mut self) -> Type {
        let variable = variable();
        let has_variable = self.0.contains(&variable);
        let is_any_string = |it: &Type| matches!(it, Type::String(rule) if rule.pattern.is_none());
        let has_any_string = self.0.iter().any(is_any_string);
        self.0.retain(|it| *it != variable);
        if has_variable && !has_any_string {
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

/// Merges enums into one.
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

//! Derived parts of operations: facts that follow from other facts, and facts that the API's
//! documents state for some operations only.

use crate::api::Api;
use crate::operation::{Operation, Paging, Parameter};
use crate::types::{NumberRule, StringRule, Type};

/// Names of the paging parameters: number, size and token of a page.
type Names = [&'static str; 3];

const REST: Names = ["page_number", "page_size", "page_token"];
const COMPATIBILITY: Names = ["Page", "PageSize", "PageToken"];

impl Api {
    /// Completes each operation: a list accepts the paging parameters of its style, and a body that
    /// can be empty is optional.
    pub(crate) fn complete(&mut self) {
        let operations = self.operations().map(|(_, operation)| self.completed(operation));
        let completed: Vec<Operation> = operations.collect();
        let all = self.families.values_mut().flat_map(|family| family.operations.values_mut());
        all.zip(completed).for_each(|(operation, whole)| *operation = whole);
    }

    fn completed(&self, operation: &Operation) -> Operation {
        let mut whole = operation.clone();
        if let Some(body) = &mut whole.body {
            body.required &= !self.may_be_empty(&body.kind);
        }
        for parameter in self.paging_parameters(operation) {
            if whole.query.iter().all(|known| known.name != parameter.name) {
                whole.query.push(parameter);
            }
        }
        whole
    }

    /// Whether `{}` is a value of the type.
    fn may_be_empty(&self, kind: &Type) -> bool {
        match self.resolve(kind) {
            Type::Union(union) => union.of.iter().any(|choice| self.may_be_empty(choice)),
            Type::Object(object) if object.tag.is_none() => {
                let has_required = self.object(kind).is_some_and(|o| o.fields.values().any(|f| f.required));
                !has_required && object.min_fields.unwrap_or(0) == 0
            }
            _ => false,
        }
    }

    /// The paging parameters of a list, without limits: the documents state limits for some lists
    /// only, and a request that the server may accept must not be rejected.
    fn paging_parameters(&self, operation: &Operation) -> Vec<Parameter> {
        let [number, size, token] = match self.paging(operation) {
            Paging::Links => REST,
            Paging::NextPageUri(_) => COMPATIBILITY,
            Paging::None | Paging::Whole => return Vec::new(),
        };
        vec![optional(number, integer()), optional(size, integer()), optional(token, text())]
    }
}

fn optional(name: &str, kind: Type) -> Parameter {
    Parameter { name: name.to_owned(), kind, required: false, default: None }
}

fn integer() -> Type {
    Type::Integer(NumberRule { format: Some("int32".to_owned()), ..NumberRule::default() })
}

fn text() -> Type {
    Type::String(StringRule::default())
}

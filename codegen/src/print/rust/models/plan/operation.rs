//! What a typed method takes and gives.

use signalwire_api::{Operation, Paging, Type};

use super::Planner;
use super::naming_context::Place;
use super::object::tell_apart;
use super::type_names::name_after;
use crate::names::{below_family, family, snake};
use crate::print::rust::identifiers::pascal;
use crate::print::rust::models::item::{Answer, Call, Kind, Name, Shape};
use crate::resolve::table::Entry;

impl Planner<'_> {
    /// The Rust types of one operation.
    pub fn call(&mut self, entry: &Entry) -> Call {
        let module = snake(family(entry.name));
        let Entry { name, operation, .. } = *entry;
        Call {
            query: self.query(&module, name, operation),
            body: self.body(&module, name, operation),
            answer: self.answer(&module, name, operation),
        }
    }

    fn query(&mut self, module: &str, method: &str, operation: &Operation) -> Option<Shape> {
        if operation.query.is_empty() {
            return None;
        }
        let many = self.api.paging(operation) != Paging::None;
        let place =
            Place::new(Name::new(module, name_after(method, many)), format!("The query of `{method}`."));
        let name = self.items.claim(&place);
        let members = operation.query.iter().map(|parameter| self.parameter(&name, parameter)).collect();
        self.items.define(&name, Kind::Struct { members: tell_apart(members), rest: None });
        Some(Shape::Named(name))
    }

    fn body(&mut self, module: &str, method: &str, operation: &Operation) -> Option<Shape> {
        let kind = &operation.body.as_ref()?.kind;
        if matches!(kind, Type::Object(o) if o.fields.is_empty() && o.extends.is_none() && o.rest.is_none()) {
            return None;
        }
        let name = match operation.command {
            Some(_) => format!("{}Params", pascal(below_family(method))),
            None => format!("{}Request", name_after(method, false)),
        };
        Some(self.shape(kind, &Place::new(Name::new(module, name), format!("The body of `{method}`."))))
    }

    fn answer(&mut self, module: &str, method: &str, operation: &Operation) -> Answer {
        let Some(kind) = &operation.answer else { return Answer::Nothing };
        let name = Name::new(module, format!("{}Answer", name_after(method, false)));
        let shape = self.shape(kind, &Place::new(name, format!("The answer of `{method}`.")));
        let field = match self.api.paging(operation) {
            Paging::None => return Answer::One(shape),
            Paging::Links | Paging::Whole => "data".to_owned(),
            Paging::NextPageUri(field) => field,
        };
        match self.field_shape(&shape, &field).map(Shape::inner) {
            Some(Shape::List(item)) => Answer::Page((**item).clone()),
            _ => Answer::One(shape),
        }
    }

    fn field_shape(&self, shape: &Shape, wire: &str) -> Option<&Shape> {
        match &self.items.found.get(shape.mention()?)?.kind {
            Kind::Struct { members, .. } => members.iter().find(|m| m.wire == wire).map(|m| &m.shape),
            _ => None,
        }
    }
}

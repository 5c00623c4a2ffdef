//! The Rust types of a typed method.

use signalwire_api::{Operation, Paging, Type};

use super::Planner;
use super::naming_context::NamingContext;
use super::object::deduplicate_identifiers;
use super::type_names::name_from_method;
use crate::names::{below_family, family, snake};
use crate::print::rust::identifiers::pascal;
use crate::print::rust::models::item::{Kind, OperationTypes, ResponseType};
use crate::print::rust::models::rust_type::{RustType, TypeName};
use crate::resolve::table::Entry;

impl Planner<'_> {
    /// Returns the Rust types of an operation.
    pub fn operation_types(&mut self, entry: &Entry) -> OperationTypes {
        let module = snake(family(entry.name));
        let Entry { name, operation, .. } = *entry;
        OperationTypes {
            query: self.query(&module, name, operation),
            body: self.body(&module, name, operation),
            response: self.response_type(&module, name, operation),
        }
    }

    fn query(&mut self, module: &str, method: &str, operation: &Operation) -> Option<RustType> {
        if operation.query.is_empty() {
            return None;
        }
        let is_list = self.api.paging(operation) != Paging::None;
        let context = NamingContext::new(
            TypeName::new(module, name_from_method(method, is_list)),
            format!("The query of `{method}`."),
        );
        let name = self.items.declare(&context);
        let members = operation.query.iter().map(|parameter| self.parameter(&name, parameter)).collect();
        self.items.define(&name, Kind::Struct { members: deduplicate_identifiers(members), rest: None });
        Some(RustType::Named(name))
    }

    fn body(&mut self, module: &str, method: &str, operation: &Operation) -> Option<RustType> {
        let kind = &operation.body.as_ref()?.kind;
        if matches!(kind, Type::Object(o) if o.fields.is_empty() && o.extends.is_none() && o.rest.is_none()) {
            return None;
        }
        let params = format!("{}Params", pascal(below_family(method)));
        let is_taken = self.names.values().any(|name| name.module == module && name.name == params);
        let name = match operation.command {
            Some(_) if !is_taken => params,
            _ => format!("{}Request", name_from_method(method, false)),
        };
        Some(self.rust_type(
            kind,
            &NamingContext::new(TypeName::new(module, name), format!("The body of `{method}`.")),
        ))
    }

    fn response_type(&mut self, module: &str, method: &str, operation: &Operation) -> ResponseType {
        let Some(kind) = &operation.response else { return ResponseType::None };
        let name = TypeName::new(module, format!("{}Response", name_from_method(method, false)));
        let ty = self.rust_type(kind, &NamingContext::new(name, format!("The response of `{method}`.")));
        let paging = self.api.paging(operation);
        let Some(field) = paging.items_field() else { return ResponseType::Value(ty) };
        match self.field_type(&ty, field).map(RustType::inner) {
            Some(RustType::List(item)) => ResponseType::Page((**item).clone()),
            _ => ResponseType::Value(ty),
        }
    }

    fn field_type(&self, ty: &RustType, wire: &str) -> Option<&RustType> {
        match &self.items.by_name.get(ty.mention()?)?.kind {
            Kind::Struct { members, .. } => members.iter().find(|m| m.wire == wire).map(|m| &m.ty),
            _ => None,
        }
    }
}

//! Objects of the API as structs and maps.

use indexmap::IndexMap;
use signalwire_api::{Field, Object, Parameter, Type};

use super::Planner;
use super::field_docs;
use super::naming_context::{NamingContext, unique_name};
use crate::names::words;
use crate::print::rust::identifiers::identifier;
use crate::print::rust::models::item::{Kind, Member};
use crate::print::rust::models::rust_type::{RustType, TypeName};

/// Last words of the names of secret fields.
const SECRET_WORDS: [&str; 4] = ["token", "password", "secret", "jwt"];
/// Words before `key` in the name of a secret field.
const SECRET_KEYS: [&str; 4] = ["signing", "api", "private", "stream"];
/// The word before `token` in the name of a cursor, which is not secret.
const CURSOR: &str = "page";

/// Fields by wire name, with the type that declares each: the object or a type that it extends.
type Fields = IndexMap<String, (TypeName, Field)>;

impl Planner<'_> {
    /// Returns the Rust type of an object.
    pub fn object(&mut self, object: &Object, context: &NamingContext) -> RustType {
        if let Some(tag) = &object.tag {
            return self.union(&tag.union(), context);
        }
        match &object.extends {
            Some(base) if object.fields.is_empty() => return self.reference(&base.clone()),
            _ => {}
        }
        let fields = self.fields_of(object, &context.name);
        match &object.rest {
            None | Some(Type::Any) if fields.is_empty() => RustType::Object,
            Some(rest) if fields.is_empty() => {
                RustType::Entries(Box::new(self.rust_type(rest, &context.item())))
            }
            rest => self.struct_type(fields, rest.as_ref(), context),
        }
    }

    /// Defines a struct with these fields.
    pub fn struct_type(
        &mut self,
        mut fields: Fields,
        rest: Option<&Type>,
        context: &NamingContext,
    ) -> RustType {
        let name = self.items.declare(context);
        for (owner, _) in fields.values_mut().filter(|(owner, _)| *owner == context.name) {
            owner.clone_from(&name);
        }
        let rest = rest.map(|kind| self.rust_type(kind, &NamingContext::field(&name, "rest")));
        let members = fields.iter().map(|(wire, (owner, field))| self.member(owner, wire, field)).collect();
        self.items.define(&name, Kind::Struct { members: deduplicate_identifiers(members), rest });
        RustType::Named(name)
    }

    /// Returns the fields of an object and of the types that it extends.
    pub fn fields_of(&self, object: &Object, owner: &TypeName) -> Fields {
        let base = object.extends.as_deref().and_then(|wire| {
            let Type::Object(base) = self.api.resolve(self.api.named(wire)?) else { return None };
            Some(self.fields_of(base, self.names.get(wire)?))
        });
        let own = object.fields.iter().map(|(wire, field)| (wire.clone(), (owner.clone(), field.clone())));
        base.into_iter().flatten().chain(own).collect()
    }

    fn member(&mut self, owner: &TypeName, wire: &str, field: &Field) -> Member {
        let key = (owner.clone(), wire.to_owned());
        let ty = match self.fields.get(&key) {
            Some(ty) => ty.clone(),
            None => self.rust_type(&field.kind, &NamingContext::field(owner, wire)),
        };
        self.fields.insert(key, ty.clone());
        let ty = mark_secret(ty, wire);
        let format = field_docs::describe(self.api, &field.kind, &ty, field.default.as_ref());
        let doc = [field.doc.as_str(), &format].join(" ").trim_start().to_owned();
        let deprecated = if field.deprecated { " Deprecated." } else { "" };
        Member {
            wire: wire.to_owned(),
            identifier: identifier(wire),
            constant: self.constant(&ty, field.required),
            ty,
            required: field.required,
            doc: doc + deprecated,
        }
    }

    /// Returns a query parameter as a member of the struct of the query.
    pub fn parameter(&mut self, owner: &TypeName, parameter: &Parameter) -> Member {
        let Parameter { name, kind, required, default } = parameter;
        let field = Field {
            kind: kind.clone(),
            required: *required,
            deprecated: false,
            default: default.clone(),
            doc: String::new(),
        };
        self.member(owner, name, &field)
    }

    fn constant(&self, ty: &RustType, required: bool) -> Option<String> {
        let RustType::Named(name) = ty else { return None };
        match &self.items.by_name.get(name)?.kind {
            Kind::Enum(variants) if required && variants.len() == 1 => {
                variants.first().map(|(v, _)| v.clone())
            }
            _ => None,
        }
    }
}

/// Numbers identifiers that are equal because wire names lose characters in Rust.
pub fn deduplicate_identifiers(members: Vec<Member>) -> Vec<Member> {
    let mut unique: Vec<Member> = Vec::new();
    for mut member in members {
        member.identifier =
            unique_name(&member.identifier, |id| unique.iter().all(|other| other.identifier != id));
        unique.push(member);
    }
    unique
}

/// Makes a string secret if its name is one of a secret.
fn mark_secret(ty: RustType, wire: &str) -> RustType {
    match ty {
        RustType::String if is_secret(wire) => RustType::Secret,
        RustType::Nullable(inner) => RustType::Nullable(Box::new(mark_secret(*inner, wire))),
        other => other,
    }
}

fn is_secret(wire: &str) -> bool {
    let words = words(wire);
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [.., before, "token"] if *before == CURSOR => false,
        [.., before, "key"] => SECRET_KEYS.contains(before),
        [.., last] => SECRET_WORDS.contains(last),
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_recognised_by_name() {
        for wire in
            ["token", "refresh_token", "AuthToken", "SipAuthPassword", "signing_key", "secret", "password"]
        {
            assert!(is_secret(wire), "{wire}");
        }
        for wire in ["page_token", "PageToken", "token_type", "max_tokens", "key", "output_key", "tokens"] {
            assert!(!is_secret(wire), "{wire}");
        }
    }

    #[test]
    fn only_strings_become_secret() {
        assert_eq!(mark_secret(RustType::String.nullable(), "token"), RustType::Secret.nullable());
        assert_eq!(mark_secret(RustType::I64, "token"), RustType::I64);
    }
}

//! Objects of the wire as structs and maps.

use indexmap::IndexMap;
use signalwire_api::{Field, Object, Parameter, Type, Union};

use super::Planner;
use super::field_docs;
use super::naming_context::{Place, numbered};
use crate::names::words;
use crate::print::rust::identifiers::identifier;
use crate::print::rust::models::item::{Kind, Member, Name, Shape};

/// Last words of the names of fields that hold a secret.
const SECRET_WORDS: [&str; 4] = ["token", "password", "secret", "jwt"];
/// What may stand before `key` in the name of a secret.
const SECRET_KEYS: [&str; 4] = ["signing", "api", "private", "stream"];
/// What stands before `token` where it is a bookmark and no secret.
const BOOKMARK: &str = "page";

/// Fields by wire name, with the type that declares each: the object's own or one that it extends.
type Fields = IndexMap<String, (Name, Field)>;

impl Planner<'_> {
    /// The Rust type of an object.
    pub fn object(&mut self, object: &Object, at: &Place) -> Shape {
        if let Some(tag) = &object.tag {
            let of = tag.types.values().cloned().map(Type::Ref).collect();
            return self.union(&Union { of, tag: Some(tag.clone()) }, at);
        }
        match &object.extends {
            Some(base) if object.fields.is_empty() => return self.reference(&base.clone()),
            _ => {}
        }
        let fields = self.fields_of(object, &at.name);
        match &object.rest {
            None | Some(Type::Any) if fields.is_empty() => Shape::Object,
            Some(rest) if fields.is_empty() => Shape::Entries(Box::new(self.shape(rest, &at.one()))),
            rest => self.structure(fields, rest.as_ref(), at),
        }
    }

    /// A struct of these fields.
    pub fn structure(&mut self, mut fields: Fields, rest: Option<&Type>, at: &Place) -> Shape {
        let name = self.items.claim(at);
        for (owner, _) in fields.values_mut().filter(|(owner, _)| *owner == at.name) {
            owner.clone_from(&name);
        }
        let rest = rest.map(|kind| self.shape(kind, &Place::field(&name, "rest")));
        let members = fields.iter().map(|(wire, (owner, field))| self.member(owner, wire, field)).collect();
        self.items.define(&name, Kind::Struct { members: tell_apart(members), rest });
        Shape::Named(name)
    }

    /// The fields of an object and of the types it extends.
    pub fn fields_of(&self, object: &Object, owner: &Name) -> Fields {
        let base = object.extends.as_deref().and_then(|wire| {
            let Type::Object(base) = self.api.resolve(self.api.named(wire)?) else { return None };
            Some(self.fields_of(base, self.names.get(wire)?))
        });
        let own = object.fields.iter().map(|(wire, field)| (wire.clone(), (owner.clone(), field.clone())));
        base.into_iter().flatten().chain(own).collect()
    }

    fn member(&mut self, owner: &Name, wire: &str, field: &Field) -> Member {
        let key = (owner.clone(), wire.to_owned());
        let shape = match self.fields.get(&key) {
            Some(shape) => shape.clone(),
            None => self.shape(&field.kind, &Place::field(owner, wire)),
        };
        self.fields.insert(key, shape.clone());
        let shape = hide(shape, wire);
        let doc = field_docs::describe(self.api, &field.kind, &shape, field.default.as_ref());
        let advice = if field.deprecated { " Deprecated." } else { "" };
        Member {
            wire: wire.to_owned(),
            identifier: identifier(wire),
            constant: self.constant(&shape, field.required),
            shape,
            required: field.required,
            doc: doc + advice,
        }
    }

    /// A query parameter as a member of the query's struct.
    pub fn parameter(&mut self, owner: &Name, parameter: &Parameter) -> Member {
        let Parameter { name, kind, required, default } = parameter;
        let field =
            Field { kind: kind.clone(), required: *required, deprecated: false, default: default.clone() };
        self.member(owner, name, &field)
    }

    fn constant(&self, shape: &Shape, required: bool) -> Option<String> {
        let Shape::Named(name) = shape else { return None };
        match &self.items.found.get(name)?.kind {
            Kind::Enum(variants) if required && variants.len() == 1 => {
                variants.first().map(|(v, _)| v.clone())
            }
            _ => None,
        }
    }
}

/// Gives members different names where only what Rust leaves out of a name tells them apart.
pub fn tell_apart(members: Vec<Member>) -> Vec<Member> {
    let mut apart: Vec<Member> = Vec::new();
    for mut member in members {
        member.identifier =
            numbered(&member.identifier, |id| apart.iter().all(|other| other.identifier != id));
        apart.push(member);
    }
    apart
}

/// Makes a text secret if its name says that it is.
fn hide(shape: Shape, wire: &str) -> Shape {
    match shape {
        Shape::Text if is_secret(wire) => Shape::Secret,
        Shape::Nullable(inner) => Shape::Nullable(Box::new(hide(*inner, wire))),
        other => other,
    }
}

fn is_secret(wire: &str) -> bool {
    let words = words(wire);
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [.., before, "token"] if *before == BOOKMARK => false,
        [.., before, "key"] => SECRET_KEYS.contains(before),
        [.., last] => SECRET_WORDS.contains(last),
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_a_secret() {
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
    fn only_texts_are_hidden() {
        assert_eq!(hide(Shape::Text.nullable(), "token"), Shape::Secret.nullable());
        assert_eq!(hide(Shape::I64, "token"), Shape::I64);
    }
}

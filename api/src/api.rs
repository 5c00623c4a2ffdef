//! The API: families, names and presets, with lookups of types.

use indexmap::IndexMap;

use crate::operation::{Family, Operation, Paging, Surface, Webhook};
use crate::preset::Preset;
use crate::types::{List, Object, Type, Union};

/// The contents of `api/`.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// Families by name (the first part of the JS name), sorted.
    pub families: IndexMap<String, Family>,
    /// Names and documentation by the key of the operation or webhook.
    pub surface: IndexMap<String, Surface>,
    /// Presets by JS name.
    pub presets: IndexMap<String, Preset>,
    /// An example in Rust by family, for doc comments.
    pub snippets: IndexMap<String, String>,
}

impl Api {
    /// Every operation with its key, family by family.
    pub fn operations(&self) -> impl Iterator<Item = (&str, &Operation)> {
        self.families.values().flat_map(|f| f.operations.iter()).map(|(k, o)| (k.as_str(), o))
    }

    /// Every webhook with its key.
    pub fn webhooks(&self) -> impl Iterator<Item = (&str, &Webhook)> {
        self.families.values().flat_map(|f| f.webhooks.iter()).map(|(k, w)| (k.as_str(), w))
    }

    /// The named type.
    pub fn named(&self, name: &str) -> Option<&Type> {
        self.find_type(name).map(|(_, kind)| kind)
    }

    /// The named type and the family whose file contains it.
    pub fn find_type(&self, name: &str) -> Option<(&str, &Type)> {
        self.families.iter().find_map(|(family, f)| f.types.get(name).map(|kind| (family.as_str(), kind)))
    }

    /// Resolves a reference to the type that it names, also through several references.
    pub fn resolve<'a>(&'a self, kind: &'a Type) -> &'a Type {
        match kind {
            Type::Ref(name) => self.named(name).map_or(kind, |inner| self.resolve(inner)),
            _ => kind,
        }
    }

    /// The object type, with the fields of the types that it extends.
    pub fn object(&self, kind: &Type) -> Option<Object> {
        match self.resolve(kind) {
            Type::Object(object) => Some(self.merged(object)),
            _ => None,
        }
    }

    fn merged(&self, object: &Object) -> Object {
        let mut own = object.clone();
        if let Some(base) = own.extends.take().and_then(|name| self.object(&Type::Ref(name))) {
            let mut fields = base.fields;
            fields.extend(own.fields);
            own.fields = fields;
        }
        own
    }

    /// Resolves everything but references: objects contain the fields that they extend, and a base
    /// type that represents its extensions becomes the union of them.
    pub fn flat(&self, kind: &Type) -> Type {
        match kind {
            Type::List(list) => {
                Type::List(Box::new(List { items: self.flat(&list.items), ..(**list).clone() }))
            }
            Type::Nullable(inner) => Type::Nullable(Box::new(self.flat(inner))),
            Type::Union(union) => {
                let of = union.of.iter().map(|choice| self.flat(choice)).collect();
                Type::Union(Box::new(Union { of, tag: union.tag.clone() }))
            }
            Type::Object(object) => self.flat_object(object),
            other => other.clone(),
        }
    }

    fn flat_object(&self, object: &Object) -> Type {
        if let Some(tag) = &object.tag {
            return Type::Union(Box::new(tag.union()));
        }
        let mut whole = self.merged(object);
        for field in whole.fields.values_mut() {
            field.kind = self.flat(&field.kind);
        }
        whole.rest = whole.rest.map(|kind| self.flat(&kind));
        Type::Object(Box::new(whole))
    }

    /// The type of the items in a field of a response, if the field is a list.
    pub fn item(&self, response: &Type, field: &str) -> Option<Type> {
        match self.resolve(&self.object(response)?.fields.get(field)?.kind) {
            Type::List(list) => Some(list.items.clone()),
            _ => None,
        }
    }

    /// The paging style of an operation.
    pub fn paging(&self, operation: &Operation) -> Paging {
        let Some(response) = operation.response.as_ref().and_then(|kind| self.object(kind)) else {
            return Paging::None;
        };
        let is_list = |name: &str| {
            response.fields.get(name).is_some_and(|f| matches!(self.resolve(&f.kind), Type::List(_)))
        };
        if response.fields.contains_key("next_page_uri") {
            let items = response.fields.keys().find(|name| is_list(name));
            return items.map_or(Paging::None, |name| Paging::NextPageUri(name.clone()));
        }
        match (is_list("data"), response.fields.contains_key("links")) {
            (true, true) => Paging::Links,
            (true, false) => Paging::Whole,
            (false, _) => Paging::None,
        }
    }
}

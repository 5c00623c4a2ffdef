//! Unions of the API: enums of types, or a simpler type that has the same values.

use std::cmp::Reverse;

use signalwire_api::{Field, Object, Type, Union, VARIABLE};

use super::Planner;
use super::candidates::{Candidate, candidates, plain_object};
use super::field_docs;
use super::naming_context::{NamingContext, unique_name};
use super::variant_names::shorten;
use crate::print::rust::models::item::{Choice, Kind};
use crate::print::rust::models::rust_type::{RustType, TypeName};

impl Planner<'_> {
    /// Returns the Rust type of a union.
    pub fn union(&mut self, union: &Union, context: &NamingContext) -> RustType {
        if let Some(ty) = self.or_variable(union, context) {
            return ty;
        }
        let all = candidates(self.api, union);
        if let [only] = all.as_slice() {
            return self.rust_type(&only.kind, context);
        }
        match self.merged(&all) {
            Some(merged) => self.object(&merged, context),
            None => self.enum_of_choices(&all, context),
        }
    }

    /// Handles a number or boolean that may be an SWML variable. An enum stays an enum: it accepts
    /// any string.
    fn or_variable(&mut self, union: &Union, context: &NamingContext) -> Option<RustType> {
        let is_variable = |kind: &Type| matches!(kind, Type::Ref(name) if name == VARIABLE);
        let (variables, values): (Vec<_>, Vec<_>) = union.of.iter().partition(|kind| is_variable(kind));
        match (variables.as_slice(), values.as_slice()) {
            ([_], [value @ (Type::Boolean | Type::Integer(_) | Type::Number(_))]) => {
                Some(RustType::OrVariable(Box::new(self.rust_type(value, context))))
            }
            ([_], [words @ Type::Enum(values)]) if values.iter().all(serde_json::Value::is_string) => {
                Some(self.rust_type(words, context))
            }
            _ => None,
        }
    }

    fn enum_of_choices(&mut self, all: &[Candidate], context: &NamingContext) -> RustType {
        // Declared before the choices, so that none of them gets the name.
        let name = self.items.declare(context);
        let mut choices: Vec<(Rank, Choice)> = Vec::new();
        for candidate in all {
            let ty =
                self.rust_type(&candidate.kind, &context.choice(&self.distinguishing_word(candidate, all)));
            if choices.iter().any(|(_, choice)| choice.ty == ty) {
                continue;
            }
            let variant = unique_name(&variant_of(&ty), |v| choices.iter().all(|(_, c)| c.variant != v));
            let doc = field_docs::describe(self.api, &candidate.kind, &ty, None);
            let choice = Choice { variant, ty, doc, guards: candidate.guards.clone() };
            choices.push((self.rank(candidate), choice));
        }
        choices.sort_by_key(|(rank, _)| *rank);
        let mut choices: Vec<_> = choices.into_iter().map(|(_, choice)| choice).collect();
        let by_name = &self.items.by_name;
        let is_struct =
            |name: &TypeName| by_name.get(name).is_some_and(|item| matches!(item.kind, Kind::Struct { .. }));
        shorten(&mut choices, is_struct);
        self.items.define(&name, Kind::Union(choices));
        RustType::Named(name)
    }

    /// Returns one object with the values of all choices if they differ only in the required
    /// fields.
    fn merged(&self, all: &[Candidate]) -> Option<Object> {
        let objects = all.iter().map(|one| plain_object(self.api, &one.kind)).collect::<Option<Vec<_>>>()?;
        let (first, others) = objects.split_first()?;
        let mut merged = first.clone();
        for other in others {
            let alike = |(name, field): (&String, &mut Field)| {
                let same = other.fields.get(name).filter(|it| it.kind == field.kind);
                field.required &= same.is_some_and(|it| it.required);
                same.is_some()
            };
            let as_many = merged.rest == other.rest && merged.fields.len() == other.fields.len();
            if !as_many || !merged.fields.iter_mut().all(alike) {
                return None;
            }
        }
        Some(merged)
    }

    /// Returns a word for a choice without a name: the string that identifies it, or the field that
    /// only this choice requires.
    fn distinguishing_word(&self, one: &Candidate, all: &[Candidate]) -> String {
        if let [(_, strings)] = one.guards.as_slice()
            && let [only] = strings.as_slice()
        {
            return only.clone();
        }
        let required = |kind: &Type| -> Vec<String> {
            let object = plain_object(self.api, kind).unwrap_or_default();
            object.fields.into_iter().filter(|(_, field)| field.required).map(|(name, _)| name).collect()
        };
        let others: Vec<_> =
            all.iter().filter(|it| it.kind != one.kind).flat_map(|it| required(&it.kind)).collect();
        let own = required(&one.kind).into_iter().find(|name| !others.contains(name));
        own.unwrap_or_else(|| "object".to_owned())
    }

    fn rank(&self, candidate: &Candidate) -> Rank {
        match self.api.resolve(&candidate.kind) {
            _ if !candidate.guards.is_empty() => Rank::Guarded(Reverse(candidate.guards.len())),
            Type::Object(object) if object.tag.is_none() => {
                let fields = self.api.object(&candidate.kind).map(|object| object.fields).unwrap_or_default();
                let required = fields.values().filter(|field| field.required).count();
                if fields.is_empty() { Rank::Map } else { Rank::Object(Reverse(required)) }
            }
            Type::Integer(_) | Type::Boolean => Rank::Narrow,
            Type::Union(_) | Type::Object(_) | Type::Any => Rank::Open,
            _ => Rank::Wide,
        }
    }
}

/// The order in which a decoder tries choices: from the fewest accepted values to the most.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Guarded(Reverse<usize>),
    Object(Reverse<usize>),
    Narrow,
    Wide,
    Map,
    Open,
}

fn variant_of(ty: &RustType) -> String {
    match ty {
        RustType::Boolean => "Boolean".to_owned(),
        RustType::I32 | RustType::I64 => "Integer".to_owned(),
        RustType::F64 => "Number".to_owned(),
        RustType::String | RustType::Secret => "String".to_owned(),
        RustType::Any => "Any".to_owned(),
        RustType::OrVariable(value) => format!("{}OrVariable", variant_of(value)),
        RustType::Object | RustType::Entries(_) => "Map".to_owned(),
        RustType::List(_) => "List".to_owned(),
        RustType::Nullable(inner) => variant_of(inner),
        RustType::Named(TypeName { name, .. }) | RustType::Boxed(TypeName { name, .. }) => name.clone(),
    }
}

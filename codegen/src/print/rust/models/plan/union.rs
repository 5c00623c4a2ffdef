//! Unions of the wire: enums of types, or something simpler where that holds the same values.

use std::cmp::Reverse;

use signalwire_api::{Field, Object, Type, Union, VARIABLE};

use super::Planner;
use super::candidates::{Candidate, candidates, plain_object};
use super::field_docs;
use super::naming_context::{Place, numbered};
use crate::print::rust::models::item::{Choice, Kind, Name, Shape};

impl Planner<'_> {
    /// The Rust type of a union.
    pub fn union(&mut self, union: &Union, at: &Place) -> Shape {
        if let Some(shape) = self.or_variable(union, at) {
            return shape;
        }
        let all = candidates(self.api, union);
        if let [only] = all.as_slice() {
            return self.shape(&only.kind, at);
        }
        match self.merged(&all) {
            Some(merged) => self.object(&merged, at),
            None => self.enumerate(&all, at),
        }
    }

    /// A number or truth value beside a variable. An enum needs none: it keeps any text.
    fn or_variable(&mut self, union: &Union, at: &Place) -> Option<Shape> {
        let is_variable = |kind: &Type| matches!(kind, Type::Ref(name) if name == VARIABLE);
        let (variables, values): (Vec<_>, Vec<_>) = union.of.iter().partition(|kind| is_variable(kind));
        match (variables.as_slice(), values.as_slice()) {
            ([_], [value @ (Type::Boolean | Type::Integer(_) | Type::Number(_))]) => {
                Some(Shape::OrVariable(Box::new(self.shape(value, at))))
            }
            ([_], [words @ Type::Enum(values)]) if values.iter().all(serde_json::Value::is_string) => {
                Some(self.shape(words, at))
            }
            _ => None,
        }
    }

    fn enumerate(&mut self, all: &[Candidate], at: &Place) -> Shape {
        // The name is claimed before the parts', so that none of them takes it.
        let name = self.items.claim(at);
        let mut choices: Vec<(Rank, Choice)> = Vec::new();
        for candidate in all {
            let shape = self.shape(&candidate.kind, &at.choice(&self.tell_apart(candidate, all)));
            if choices.iter().any(|(_, choice)| choice.shape == shape) {
                continue;
            }
            let variant = numbered(&variant_of(&shape), |v| choices.iter().all(|(_, c)| c.variant != v));
            let doc = field_docs::describe(self.api, &candidate.kind, &shape, None);
            let choice = Choice { variant, shape, doc, guards: candidate.guards.clone() };
            choices.push((self.rank(candidate), choice));
        }
        choices.sort_by_key(|(rank, _)| *rank);
        self.items.define(&name, Kind::Union(choices.into_iter().map(|(_, choice)| choice).collect()));
        Shape::Named(name)
    }

    /// One object that holds the values of all choices, if they differ only in which fields they require.
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

    /// A word for a choice without a name: the field that only it requires.
    fn tell_apart(&self, one: &Candidate, all: &[Candidate]) -> String {
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

/// The order in which choices are tried: what takes fewer values comes first, and what takes any value last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Guarded(Reverse<usize>),
    Object(Reverse<usize>),
    Narrow,
    Wide,
    Map,
    Open,
}

fn variant_of(shape: &Shape) -> String {
    match shape {
        Shape::Boolean => "Boolean".to_owned(),
        Shape::I32 | Shape::I64 => "Integer".to_owned(),
        Shape::F64 => "Number".to_owned(),
        Shape::Text | Shape::Secret => "Text".to_owned(),
        Shape::Any => "Any".to_owned(),
        Shape::OrVariable(value) => format!("{}OrVariable", variant_of(value)),
        Shape::Object | Shape::Entries(_) => "Map".to_owned(),
        Shape::List(_) => "List".to_owned(),
        Shape::Nullable(inner) => variant_of(inner),
        Shape::Named(Name { name, .. }) | Shape::Boxed(Name { name, .. }) => name.clone(),
    }
}

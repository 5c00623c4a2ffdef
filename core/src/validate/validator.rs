//! Traversal of a value together with its schema.

use std::fmt::Display;

use super::describe::{Count, Expected, Got};
use super::violation::{Violation, ViolationKind};
use super::{Encoding, ValuePath, suggest};
use crate::error::Problem;
use crate::json::Value;
use crate::operations::schema::{List, Schema};

/// Validation stops after this many problems: more would not help the caller.
const MAX_PROBLEMS: usize = 100;

/// Validation stops after this many steps and accepts the rest. The branches of nested unions
/// multiply; no real request comes close.
const MAX_STEPS: u32 = 200_000;

/// The level of detail of a traversal.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// Only whether there is a problem: the first one ends the traversal.
    Any,
    /// Positions and kinds of the problems. Messages are only needed for the branch of a union that
    /// is reported.
    #[cfg_attr(not(feature = "server"), allow(dead_code, reason = "only unions use it"))]
    Kinds,
    /// Complete problems with messages.
    Messages,
}

/// The state of one traversal.
pub(super) struct Validator {
    pub encoding: Encoding,
    pub detail: Detail,
    pub violations: Vec<Violation>,
    pub steps: u32,
}

impl Validator {
    pub fn new(encoding: Encoding) -> Self {
        Self { encoding, detail: Detail::Messages, violations: Vec::new(), steps: 0 }
    }

    pub fn problems(self) -> Vec<Problem> {
        self.violations.into_iter().map(|found| found.problem).collect()
    }

    pub fn is_over(&self) -> bool {
        let most = if self.detail == Detail::Any { 1 } else { MAX_PROBLEMS };
        self.violations.len() >= most || self.steps >= MAX_STEPS
    }

    pub fn value(&mut self, schema: &Schema, value: &Value, path: ValuePath<'_>) {
        self.steps += 1;
        if self.is_over() {
            return;
        }
        match schema.of_this_build() {
            Schema::Any => {}
            Schema::Nullable(_) if value.is_null() => {}
            Schema::Ref(inner) | Schema::Nullable(inner) => self.value(inner, value, path),
            Schema::Object(object) => self.object(object, schema, value, path),
            Schema::List(list) => self.list(list, schema, value, path),
            Schema::Union(union) => self.union(union, schema, value, path),
            _ => self.scalar(schema, value, path),
        }
    }

    fn list(&mut self, list: &'static List, schema: &Schema, value: &Value, path: ValuePath<'_>) {
        let Some(items) = value.as_array() else { return self.other_kind(schema, value, path) };
        self.count(Count(items.len(), "item"), (list.min_items, list.max_items), path);
        for (index, item) in items.iter().enumerate() {
            self.value(&list.items, item, ValuePath::Item(&path, index));
        }
    }

    /// Reports a count outside its limits.
    pub fn count(&mut self, got: Count, limits: (Option<u32>, Option<u32>), path: ValuePath<'_>) {
        let limit = |limit: u32| Count(limit as usize, got.1);
        let expected = match limits {
            (Some(least), _) if got.0 < least as usize => format!("at least {}", limit(least)),
            (_, Some(most)) if got.0 > most as usize => format!("at most {}", limit(most)),
            _ => return,
        };
        self.report(ViolationKind::Value, path, &expected, &got, None);
    }

    pub fn other_kind(&mut self, schema: &Schema, value: &Value, path: ValuePath<'_>) {
        self.report(ViolationKind::Kind, path, &Expected(schema), &Got(value), None);
    }

    /// The nearest known name. Evaluated only if messages are needed: most violations inside unions
    /// are never formatted.
    pub fn hint<'a>(&self, name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
        if self.detail == Detail::Messages { suggest::nearest(name, known) } else { None }
    }

    pub fn report(
        &mut self,
        kind: ViolationKind,
        path: ValuePath<'_>,
        expected: &dyn Display,
        got: &dyn Display,
        hint: Option<String>,
    ) {
        if self.is_over() {
            return;
        }
        let problem = if self.detail == Detail::Messages {
            Problem { path: path.path(), expected: expected.to_string(), got: got.to_string(), hint }
        } else {
            Problem::new("", "", "")
        };
        self.violations.push(Violation { depth: path.depth(), kind, problem });
    }
}

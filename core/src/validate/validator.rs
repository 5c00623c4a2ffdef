//! One walk over a value beside its schema.

use std::fmt::Arguments;

use super::describe::{Count, Expected, Got};
use super::violation::{Violation, ViolationKind};
use super::{Encoding, ValuePath, suggest};
use crate::error::Problem;
use crate::json::Value;
use crate::operations::schema::{List, Schema};

/// More problems than this help nobody.
const MOST_PROBLEMS: usize = 100;

/// Steps after which the rest passes unseen. The branches of nested unions multiply; no real
/// request comes near.
const MOST_STEPS: u32 = 200_000;

/// How much a walk finds out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// Whether there is a problem at all: the first one ends the walk.
    Any,
    /// Where and of what kind the problems are. Words are for the branch of a union that is told in
    /// the end.
    #[cfg_attr(not(feature = "server"), allow(dead_code, reason = "only choices ask for it"))]
    Kinds,
    /// Problems in words.
    Words,
}

/// What one walk has found.
pub(super) struct Validator {
    pub encoding: Encoding,
    pub detail: Detail,
    pub violations: Vec<Violation>,
    pub steps: u32,
}

impl Validator {
    pub fn new(encoding: Encoding) -> Self {
        Self { encoding, detail: Detail::Words, violations: Vec::new(), steps: 0 }
    }

    pub fn problems(self) -> Vec<Problem> {
        self.violations.into_iter().map(|found| found.problem).collect()
    }

    pub fn is_over(&self) -> bool {
        let most = if self.detail == Detail::Any { 1 } else { MOST_PROBLEMS };
        self.violations.len() >= most || self.steps >= MOST_STEPS
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

    /// Refuses a count outside its limits.
    pub fn count(&mut self, got: Count, limits: (Option<u32>, Option<u32>), path: ValuePath<'_>) {
        let limit = |limit: u32| Count(limit as usize, got.1);
        let expected = match limits {
            (Some(least), _) if got.0 < least as usize => format!("at least {}", limit(least)),
            (_, Some(most)) if got.0 > most as usize => format!("at most {}", limit(most)),
            _ => return,
        };
        self.report(ViolationKind::Value, path, format_args!("{expected}"), format_args!("{got}"), None);
    }

    pub fn other_kind(&mut self, schema: &Schema, value: &Value, path: ValuePath<'_>) {
        let expected = format_args!("{}", Expected(schema));
        self.report(ViolationKind::Kind, path, expected, format_args!("{}", Got(value)), None);
    }

    /// The nearest known name, if anybody will read it.
    pub fn hint<'a>(&self, name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
        if self.detail == Detail::Words { suggest::nearest(name, known) } else { None }
    }

    pub fn report(
        &mut self,
        kind: ViolationKind,
        path: ValuePath<'_>,
        expected: Arguments<'_>,
        got: Arguments<'_>,
        hint: Option<String>,
    ) {
        if self.is_over() {
            return;
        }
        let problem = if self.detail == Detail::Words {
            Problem { path: path.path(), expected: expected.to_string(), got: got.to_string(), hint }
        } else {
            Problem::new("", "", "")
        };
        self.violations.push(Violation { depth: path.depth(), kind, problem });
    }
}

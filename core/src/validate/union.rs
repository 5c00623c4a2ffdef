//! Unions: a choice of several types.

use std::mem;

use super::ValuePath;
use super::alternatives::combine;
use super::branch_label::BranchLabel;
use super::describe::{Expected, Got, write_names};
use super::distance::{Distance, distance, is_other_kind};
use super::keyed::Keyed;
use super::validator::{Detail, Validator};
use super::violation::{Violation, ViolationKind};
use crate::json::{Map, Value};
use crate::operations::schema::{Schema, Tag, Union};

impl Validator {
    /// Validates against the branch that the tag or the only key selects; otherwise any branch may
    /// accept the value.
    pub(super) fn union(
        &mut self,
        union: &'static Union,
        schema: &Schema,
        value: &Value,
        path: ValuePath<'_>,
    ) {
        if let Some(branch) = union.tag.as_ref().and_then(|tag| select_branch(tag, value)) {
            return self.value(branch, value, path);
        }
        if let (Some(fields), Some(keyed)) = (value.as_object(), Keyed::of(union)) {
            return match keyed.branch(fields) {
                Some(branch) => self.value(branch, value, path),
                None => self.unknown_key(&keyed, fields, value, path),
            };
        }
        if union.of.iter().any(|branch| self.accepts(branch, value, path)) {
            return;
        }
        match &union.tag {
            Some(tag) if value.is_object() => self.unknown_tag(tag, value, path),
            _ => self.closest(union, schema, value, path),
        }
    }

    fn accepts(&mut self, branch: &Schema, value: &Value, path: ValuePath<'_>) -> bool {
        self.try_branch(branch, value, path, Detail::Any).is_empty()
    }

    /// Returns the violations of one branch without adding them to the others.
    fn try_branch(
        &mut self,
        branch: &Schema,
        value: &Value,
        path: ValuePath<'_>,
        detail: Detail,
    ) -> Vec<Violation> {
        let before = (mem::take(&mut self.violations), mem::replace(&mut self.detail, detail));
        self.value(branch, value, path);
        self.detail = before.1;
        mem::replace(&mut self.violations, before.0)
    }

    fn closest(&mut self, union: &'static Union, schema: &Schema, value: &Value, path: ValuePath<'_>) {
        if self.detail == Detail::Any {
            return self.other_kind(schema, value, path);
        }
        let depth = path.depth();
        let mut candidates: Vec<(&Schema, Vec<Violation>)> = union
            .of
            .iter()
            .map(|branch| (branch, self.try_branch(branch, value, path, Detail::Kinds)))
            .collect();
        candidates.retain(|(_, found)| !is_other_kind(found, depth));
        let Some(minimum) = candidates.iter().map(|(_, found)| distance(found, depth)).min() else {
            return self.other_kind(schema, value, path);
        };
        if self.detail == Detail::Messages {
            let is_scalar = !value.is_object() && !value.is_array();
            if is_scalar && union.of.iter().any(is_variable) {
                return self.not_a_variable(&candidates, schema, value, path);
            }
            return self.take_violations(&candidates, &minimum, value, path);
        }
        let closest = candidates.into_iter().find(|(_, found)| distance(found, depth) == minimum);
        self.violations.extend(closest.into_iter().flat_map(|(_, found)| found));
    }

    /// Adds the violations of the closest branches: merged if they differ in one field only,
    /// otherwise those of the first branch, with a hint that names the branch if another could have
    /// been meant.
    fn take_violations(
        &mut self,
        candidates: &[(&'static Schema, Vec<Violation>)],
        minimum: &Distance,
        value: &Value,
        path: ValuePath<'_>,
    ) {
        let closest = candidates.iter().filter(|(_, found)| distance(found, path.depth()) == *minimum);
        let closest: Vec<&Schema> = closest.map(|(branch, _)| *branch).collect();
        let mut found: Vec<_> =
            closest.iter().map(|branch| self.try_branch(branch, value, path, Detail::Messages)).collect();
        if let Some(together) = combine(&found, &path) {
            return self.violations.extend(together);
        }
        let mut first = found.swap_remove(0);
        let distinguishing = [ViolationKind::Constant, ViolationKind::Missing, ViolationKind::Unknown];
        let is_ambiguous = |it: &Violation| it.depth == path.depth() + 1 && distinguishing.contains(&it.kind);
        let is_ambiguous = candidates.len() > 1 && value.is_object() && first.iter().any(is_ambiguous);
        for it in first.iter_mut().filter(|it| is_ambiguous && it.problem.hint.is_none()) {
            it.problem.hint = Some(format!("checked against {}", BranchLabel(closest[0])));
        }
        self.violations.extend(first);
    }

    /// Reports a scalar that is neither an expected value nor a variable, with the nearest known
    /// value as a hint.
    fn not_a_variable(
        &mut self,
        candidates: &[(&'static Schema, Vec<Violation>)],
        schema: &Schema,
        value: &Value,
        path: ValuePath<'_>,
    ) {
        let violations =
            candidates.iter().flat_map(|(branch, _)| self.try_branch(branch, value, path, Detail::Messages));
        let hint = { violations }.find_map(|it| it.problem.hint);
        self.report(ViolationKind::Value, path, &Expected(schema), &Got(value), hint);
    }

    /// Reports an object whose keys select no branch.
    fn unknown_key(
        &mut self,
        keyed: &Keyed,
        fields: &Map<String, Value>,
        value: &Value,
        path: ValuePath<'_>,
    ) {
        let mut names = String::new();
        // Writing to a `String` does not fail.
        let _ = write_names(&mut names, keyed.names().map(super::quoted).collect());
        match fields.iter().next() {
            None => {
                let kind = ViolationKind::Missing;
                self.report(kind, path, &format_args!("an object with {names}"), &Got(value), None);
            }
            Some((key, value)) => {
                let hint = self.hint(key, keyed.names());
                let path = ValuePath::Field(&path, key);
                self.report(ViolationKind::Unknown, path, &names, &Got(value), hint);
            }
        }
    }

    fn unknown_tag(&mut self, tag: &'static Tag, value: &Value, path: ValuePath<'_>) {
        let names: Vec<&'static str> = tag.types.iter().map(|(name, _)| *name).collect();
        let got = value.get(tag.field);
        let hint = got.and_then(Value::as_str).and_then(|text| self.hint(text, names.iter().copied()));
        let path = ValuePath::Field(&path, tag.field);
        let shown = got.map_or_else(|| "nothing".to_owned(), |got| Got(got).to_string());
        let expected = names.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ");
        self.report(ViolationKind::Constant, path, &format_args!("one of {expected}"), &shown, hint);
    }
}

fn is_variable(branch: &Schema) -> bool {
    match branch {
        Schema::Ref(inner) | Schema::Nullable(inner) => is_variable(inner),
        Schema::String(rule) => rule.format == Some("variable"),
        _ => false,
    }
}

fn select_branch(tag: &'static Tag, value: &Value) -> Option<&'static Schema> {
    let name = value.get(tag.field)?.as_str()?;
    tag.types.iter().find(|(known, _)| *known == name).map(|(_, branch)| branch)
}

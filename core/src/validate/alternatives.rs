//! Branches of a union at the same distance from a value, because it lacks the fields that
//! distinguish them or has all of them.

use super::ValuePath;
use super::violation::{Violation, ViolationKind};
use crate::error::Problem;

/// Merges the violations of the branches: the common ones, and the alternative fields as one.
/// Returns `None` if the branches differ in more than one field each.
pub(super) fn combine(branches: &[Vec<Violation>], path: &ValuePath<'_>) -> Option<Vec<Violation>> {
    let (first, others) = branches.split_first().filter(|(_, others)| !others.is_empty())?;
    let is_common = |it: &Violation| others.iter().all(|found| found.iter().any(|other| is_same(it, other)));
    let distinct: Vec<&Violation> = branches
        .iter()
        .map(|found| {
            single(found.iter().filter(|it| !branches.iter().all(|all| all.iter().any(|o| is_same(it, o)))))
        })
        .collect::<Option<_>>()?;
    let is_of = |kind| distinct.iter().all(|it| it.kind == kind && it.depth == path.depth() + 1);
    let got = match distinct.len() {
        _ if is_of(ViolationKind::Unknown) => "more than one of them",
        2 if is_of(ViolationKind::Missing) => "neither",
        _ if is_of(ViolationKind::Missing) => "none of them",
        _ => return None,
    };
    let names: Vec<String> = distinct.iter().filter_map(|it| last_name(&it.problem.path)).collect();
    let mut merged: Vec<Violation> =
        first.iter().filter(|it| is_common(it)).map(|it| with_hint(it, others)).collect();
    let has_typo = names.iter().any(|name| {
        let hint = |it: &Violation| it.problem.hint.as_ref().is_some_and(|hint| hint.contains(name.as_str()));
        merged.iter().any(|it| it.kind == ViolationKind::Unknown && hint(it))
    });
    if !has_typo {
        merged.push(Violation {
            depth: path.depth(),
            kind: ViolationKind::Missing,
            problem: Problem::new(&path.path(), &names.join(" or "), got),
        });
    }
    Some(merged)
}

fn single<'a>(mut found: impl Iterator<Item = &'a Violation>) -> Option<&'a Violation> {
    found.next().filter(|_| found.next().is_none())
}

fn is_same(left: &Violation, right: &Violation) -> bool {
    left.problem.path == right.problem.path && left.problem.expected == right.problem.expected
}

/// Adds the hint of any branch: each branch contains only the names of its fields.
fn with_hint(it: &Violation, others: &[Vec<Violation>]) -> Violation {
    let same = others.iter().flatten().filter(|other| is_same(it, other));
    let hint = std::iter::once(it).chain(same).find_map(|other| other.problem.hint.clone());
    Violation { depth: it.depth, kind: it.kind, problem: Problem { hint, ..it.problem.clone() } }
}

/// The last field of a path, in quotation marks.
fn last_name(path: &str) -> Option<String> {
    path.rsplit('.').next().map(super::quoted)
}

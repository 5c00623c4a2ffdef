//! The distance of a value from the branches of a union.

use std::cmp::Reverse;

use super::violation::{Violation, ViolationKind};

/// The reasons why a value does not match a branch, most important first; the branch with the least
/// distance is the closest.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Distance {
    is_other_kind: bool,
    has_other_constant: bool,
    /// A field that the branch does not have was meant for another branch, which is stronger
    /// evidence than a missing or wrong field.
    unknown_fields: usize,
    problems_here: usize,
    /// A value that matches down to a deep path was meant for this branch.
    first_problem: Reverse<Option<usize>>,
    problems: usize,
}

/// The distance from a branch of a union at `depth`.
pub(super) fn distance(found: &[Violation], depth: usize) -> Distance {
    let here = || found.iter().filter(|it| it.depth <= depth + 1);
    let count = |kind| here().filter(|it| it.kind == kind).count();
    Distance {
        is_other_kind: is_other_kind(found, depth),
        has_other_constant: count(ViolationKind::Constant) > 0,
        unknown_fields: count(ViolationKind::Unknown),
        problems_here: here().count(),
        first_problem: Reverse(found.iter().map(|it| it.depth).min()),
        problems: found.len(),
    }
}

/// Whether the value at `depth` has another JSON type than the branch.
pub(super) fn is_other_kind(found: &[Violation], depth: usize) -> bool {
    found.iter().any(|it| it.depth == depth && it.kind == ViolationKind::Kind)
}

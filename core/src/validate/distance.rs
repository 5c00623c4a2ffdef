//! How far a value is from the branches of a union.

use std::cmp::Reverse;

use super::violation::{Violation, ViolationKind};

/// What keeps a value from a branch of a union, the worst first; the least is the closest branch.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Distance {
    is_other_kind: bool,
    has_other_constant: bool,
    /// A field that a branch does not know was written for another, which says more than one that
    /// is missing or wrong.
    unknown_fields: usize,
    problems_here: usize,
    /// What fits down to a deep path was meant for this branch.
    first_problem: Reverse<Option<usize>>,
    problems: usize,
}

/// How far a value is from a branch of a union at `depth`.
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

/// The value at `depth` itself is of another JSON kind than the branch.
pub(super) fn is_other_kind(found: &[Violation], depth: usize) -> bool {
    found.iter().any(|it| it.depth == depth && it.kind == ViolationKind::Kind)
}

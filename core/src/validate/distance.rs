//! How far a value is from the branches of a union.

use std::cmp::Reverse;

use super::found::{Found, Mistake};

/// What keeps a value from a branch of a union, the worst first; the least is the closest branch.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Distance {
    is_other_kind: bool,
    has_other_constant: bool,
    /// A field that a branch does not know was written for another, which says more than one that
    /// is missing or wrong.
    unknown_fields: usize,
    problems_here: usize,
    /// What fits down to a deep place was meant for this branch.
    first_problem: Reverse<Option<usize>>,
    problems: usize,
}

/// How far a value is from a branch of a union at `depth`.
pub(super) fn distance(found: &[Found], depth: usize) -> Distance {
    let here = || found.iter().filter(|it| it.depth <= depth + 1);
    let count = |mistake| here().filter(|it| it.mistake == mistake).count();
    Distance {
        is_other_kind: is_other_kind(found, depth),
        has_other_constant: count(Mistake::Constant) > 0,
        unknown_fields: count(Mistake::Unknown),
        problems_here: here().count(),
        first_problem: Reverse(found.iter().map(|it| it.depth).min()),
        problems: found.len(),
    }
}

/// The value at `depth` itself is of another JSON kind than the branch.
pub(super) fn is_other_kind(found: &[Found], depth: usize) -> bool {
    found.iter().any(|it| it.depth == depth && it.mistake == Mistake::Kind)
}

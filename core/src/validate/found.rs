//! A problem with what is needed to compare the branches of a union.

use std::cmp::Reverse;

use crate::error::Problem;

/// What kind of mistake it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mistake {
    /// The JSON kind is another: an array where a text belongs.
    Kind,
    /// A field that can only have one value has another: another branch was meant.
    Constant,
    /// A field that the branch does not know.
    Unknown,
    /// Anything else.
    Value,
}

/// A problem, how far below the root, and what kind of mistake.
pub(super) struct Found {
    pub depth: usize,
    pub mistake: Mistake,
    pub problem: Problem,
}

/// What keeps a value from a branch of a union, the worst first; the least is the closest branch.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Distance {
    is_other_kind: bool,
    has_other_constant: bool,
    /// A field that a branch does not know was written for another, which says more than one that is missing or wrong.
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

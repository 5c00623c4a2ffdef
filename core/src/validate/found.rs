//! A problem with what is needed to compare the branches of a union.

use crate::error::Problem;

/// What kind of mistake it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mistake {
    /// The JSON kind is another: an array where a text belongs.
    Kind,
    /// A field that can only have one value has another: another branch was meant.
    Constant,
    /// Anything else.
    Value,
}

/// A problem, how far below the root, and what kind of mistake.
pub(super) struct Found {
    pub depth: usize,
    pub mistake: Mistake,
    pub problem: Problem,
}

/// How far a value is from a branch of a union at `depth`; the least is the closest.
pub(super) fn distance(found: &[Found], depth: usize) -> (bool, bool, usize, usize) {
    let shallow = || found.iter().filter(|it| it.depth <= depth + 1);
    (
        is_other_kind(found, depth),
        shallow().any(|it| it.mistake == Mistake::Constant),
        shallow().count(),
        found.len(),
    )
}

/// The value at `depth` itself is of another JSON kind than the branch.
pub(super) fn is_other_kind(found: &[Found], depth: usize) -> bool {
    found.iter().any(|it| it.depth == depth && it.mistake == Mistake::Kind)
}

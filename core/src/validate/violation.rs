//! A problem with what is needed to compare the branches of a union.

use crate::error::Problem;

/// What kind of kind it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ViolationKind {
    /// The JSON kind is another: an array where a text belongs.
    Kind,
    /// A field that can only have one value has another: another branch was meant.
    Constant,
    /// A field that the branch does not know.
    Unknown,
    /// A required field that is not there.
    Missing,
    /// Anything else.
    Value,
}

/// A problem, how far below the root, and what kind of kind.
#[cfg_attr(not(feature = "server"), allow(dead_code, reason = "only choices compare problems"))]
pub(super) struct Violation {
    pub depth: usize,
    pub kind: ViolationKind,
    pub problem: Problem,
}

//! A violation: a problem with the data that is needed to compare the branches of a union.

use crate::error::Problem;

/// The kind of a violation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ViolationKind {
    /// Another JSON type: an array instead of a string.
    Kind,
    /// Another value for a field with a constant value: another branch was meant.
    Constant,
    /// A field that the branch does not have.
    Unknown,
    /// A missing required field.
    Missing,
    /// Anything else.
    Value,
}

/// A problem, its depth below the root, and its kind.
#[cfg_attr(not(feature = "server"), allow(dead_code, reason = "only unions compare violations"))]
pub(super) struct Violation {
    pub depth: usize,
    pub kind: ViolationKind,
    pub problem: Problem,
}

//! Descriptions of the numbers that a schema accepts.

use std::fmt::{self, Display, Formatter};

use crate::operations::schema::NumberRule;

/// The numbers of an enum as strings.
pub(super) fn names(numbers: &[f64]) -> Vec<String> {
    numbers.iter().map(f64::to_string).collect()
}

/// The description of limits, with a leading space; empty without limits.
pub(super) struct Range<'a>(pub &'a NumberRule);

impl Display for Range<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let above = if self.0.above_minimum { "above" } else { "of at least" };
        match (self.0.minimum, self.0.maximum) {
            (None, None) => Ok(()),
            (Some(minimum), None) => write!(f, " {above} {minimum}"),
            (None, Some(maximum)) => write!(f, " of at most {maximum}"),
            (Some(minimum), Some(maximum)) if self.0.above_minimum => {
                write!(f, " above {minimum} and up to {maximum}")
            }
            (Some(minimum), Some(maximum)) => write!(f, " from {minimum} to {maximum}"),
        }
    }
}

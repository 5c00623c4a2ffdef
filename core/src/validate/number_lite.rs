//! Numbers without limits. To read and write fractions takes tables that are a third of a browser's
//! download.

use std::fmt::{self, Display, Formatter};

use crate::json::Value;
use crate::operations::schema::{NumberRule, Schema};
use crate::validate::ValuePath;
use crate::validate::validator::Validator;

impl Validator {
    pub(in crate::validate) fn number(
        &mut self,
        _rule: &NumberRule,
        whole: bool,
        schema: &Schema,
        value: &Value,
        path: ValuePath<'_>,
    ) {
        match value {
            Value::Number(number) if !whole || number.is_whole() => {}
            _ => self.other_kind(schema, value, path),
        }
    }

    pub(in crate::validate) fn one_of(
        &mut self,
        _: &[f64],
        schema: &Schema,
        value: &Value,
        path: ValuePath<'_>,
    ) {
        if !matches!(value, Value::Number(_)) {
            self.other_kind(schema, value, path);
        }
    }
}

/// There are none.
pub(in crate::validate) fn names(_: &[f64]) -> Vec<String> {
    Vec::new()
}

/// No limits, in words.
#[allow(dead_code, reason = "as in the other build")]
pub(in crate::validate) struct Range<'a>(pub &'a NumberRule);

impl Display for Range<'_> {
    fn fmt(&self, _: &mut Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

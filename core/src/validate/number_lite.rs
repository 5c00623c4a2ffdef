//! Numbers without limits. Rust's formatting of fractions needs tables that are 33 % of the wasm
//! build.

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
        match value.as_f64() {
            Some(number) if !whole || number.fract() == 0.0 => {}
            _ => self.other_kind(schema, value, path),
        }
    }

    pub(in crate::validate) fn number_enum(
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

/// Returns an empty list: this build has no enums of numbers.
pub(in crate::validate) fn names(_: &[f64]) -> Vec<String> {
    Vec::new()
}

/// The description of absent limits.
#[allow(dead_code, reason = "as in the other build")]
pub(in crate::validate) struct Range<'a>(pub &'a NumberRule);

impl Display for Range<'_> {
    fn fmt(&self, _: &mut Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

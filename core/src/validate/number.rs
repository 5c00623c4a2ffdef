//! Numbers and their limits.

use super::describe::{Expected, Got};
use super::number_range::Range;
use super::validator::Validator;
use super::violation::ViolationKind;
use super::{Encoding, ValuePath};
use crate::json::Value;
use crate::operations::schema::{NumberRule, Schema};

impl Validator {
    pub(super) fn number(
        &mut self,
        rule: &NumberRule,
        whole: bool,
        schema: &Schema,
        value: &Value,
        path: ValuePath<'_>,
    ) {
        let Some(number) = self.as_number(value) else { return self.other_kind(schema, value, path) };
        let got = match () {
            () if whole && number.fract() != 0.0 => "a number with a fraction",
            () if is_below(rule, number) => "a smaller number",
            () if rule.maximum.is_some_and(|maximum| number > maximum) => "a greater number",
            () => return,
        };
        let what = if whole { "a whole number" } else { "a number" };
        let range = Range(rule);
        self.report(ViolationKind::Value, path, &format_args!("{what}{range}"), &got, None);
    }

    pub(super) fn number_enum(
        &mut self,
        numbers: &[f64],
        schema: &Schema,
        value: &Value,
        path: ValuePath<'_>,
    ) {
        let Some(number) = self.as_number(value) else { return self.other_kind(schema, value, path) };
        if !numbers.iter().any(|known| known.total_cmp(&number).is_eq()) {
            self.report(ViolationKind::Value, path, &Expected(schema), &Got(value), None);
        }
    }

    fn as_number(&self, value: &Value) -> Option<f64> {
        match value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) if self.encoding == Encoding::Text => {
                text.parse().ok().filter(|number: &f64| number.is_finite())
            }
            _ => None,
        }
    }
}

fn is_below(rule: &NumberRule, number: f64) -> bool {
    rule.minimum.is_some_and(|minimum| if rule.above_minimum { number <= minimum } else { number < minimum })
}

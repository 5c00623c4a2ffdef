//! Numbers without limits: the operations of this build have none.

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

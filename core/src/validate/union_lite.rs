//! Unions of the browser build, which has none.

use crate::json::Value;
use crate::operations::schema::{Schema, Union};
use crate::validate::ValuePath;
use crate::validate::validator::Validator;

impl Validator {
    /// Accepts every value.
    #[allow(clippy::unused_self, reason = "the same call in both builds")]
    pub(in crate::validate) fn union(&mut self, _: &'static Union, _: &Schema, _: &Value, _: ValuePath<'_>) {}
}

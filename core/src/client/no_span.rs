//! The span of a call in a build without `tracing`: nothing.

use std::future::Future;

use super::Ended;
use crate::call::Retry;
use crate::operations::Operation;

pub(super) struct CallSpan;

#[allow(clippy::unused_self, reason = "the same methods as with tracing")]
impl CallSpan {
    pub fn open(_: u64, _: &Operation) -> Self {
        Self
    }

    pub fn instrument<F: Future>(&self, future: F) -> F {
        future
    }

    pub fn is_enabled(&self) -> bool {
        false
    }

    pub fn retry(&self, _: &Retry) {}

    pub fn end(&self, _: &Ended) {}
}

//! The state of a call, for modules that calls themselves depend on.

use super::context::text;
use super::model::Result;
use crate::api_error::ApiError;
use crate::store::Attributes;

/// The collection of the store that holds the calls.
pub(super) const CALLS: &str = "calls";

/// The call has ended.
pub(super) fn has_ended(call: &Attributes) -> bool {
    text(call, "status") == "ended"
}

/// Rejects a command for a call that has ended. The API does not document the error.
pub(super) fn ensure_active(call: &Attributes) -> Result {
    if has_ended(call) {
        Err(ApiError::invalid("id", "the id of an active call", "the id of an ended call"))
    } else {
        Ok(())
    }
}

//! Caller ids that a project can use after it has verified that it owns them.

use serde_json::json;

use super::context::{as_attributes, default_to};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::view::VIEW;
use super::{Context, View};
use crate::clock;
use crate::store::Attributes;

/// Verified caller ids.
pub(super) const CALLERS: Model = Model {
    collection: "verified_callers",
    views: &[View { path: "/api/relay/rest/verified_caller_ids", ..VIEW }],
    lifecycle: &Callers,
    ..MODEL
};

struct Callers;

impl Lifecycle for Callers {
    fn create(&self, _context: &mut Context<'_>, caller: &mut Attributes) -> Result {
        default_to(
            caller,
            json!({ "type": "verified_caller_id", "verified": false, "status": "Awaiting Verification" }),
        );
        Ok(())
    }

    /// Every code is accepted, because the call that announces the code is not simulated.
    fn update(&self, _context: &mut Context<'_>, _before: &Attributes, caller: &mut Attributes) -> Result {
        if caller.shift_remove("verification_code").is_some() {
            let verified =
                json!({ "verified": true, "verified_at": clock::now_rfc3339(), "status": "Verified" });
            caller.extend(as_attributes(verified));
        }
        Ok(())
    }
}

//! Caller ids that a project may show once it has proved that they are its own.

use serde_json::json;

use super::context::{as_attributes, default_to};
use super::view::VIEW;
use super::{Context, Done, Lifecycle, MODEL, Model, View};
use crate::clock;
use crate::store::Attributes;

/// Verified caller ids.
pub(super) const CALLERS: Model = Model {
    home: "verified_callers",
    views: &[View { path: "/api/relay/rest/verified_caller_ids", ..VIEW }],
    lifecycle: &Callers,
    ..MODEL
};

struct Callers;

impl Lifecycle for Callers {
    fn make(&self, _world: &mut Context<'_>, caller: &mut Attributes) -> Done {
        default_to(
            caller,
            json!({ "type": "verified_caller_id", "verified": false, "status": "Awaiting Verification" }),
        );
        Ok(())
    }

    /// The call that tells the code cannot be heard here, so every code is right.
    fn change(&self, _world: &mut Context<'_>, _before: &Attributes, caller: &mut Attributes) -> Done {
        if caller.shift_remove("verification_code").is_some() {
            let verified = json!({ "verified": true, "verified_at": clock::stamp(), "status": "Verified" });
            caller.extend(as_attributes(verified));
        }
        Ok(())
    }
}

//! Caller ids that a project may show once it has proved that they are its own.

use serde_json::json;

use super::view::VIEW;
use super::world::{as_facts, default_to};
use super::{Behaviour, Done, MODEL, Model, View, World};
use crate::clock;
use crate::store::Facts;

/// Verified caller ids.
pub(super) const CALLERS: Model = Model {
    home: "verified_callers",
    views: &[View { path: "/api/relay/rest/verified_caller_ids", ..VIEW }],
    behaviour: &Callers,
    ..MODEL
};

struct Callers;

impl Behaviour for Callers {
    fn make(&self, _world: &mut World<'_>, caller: &mut Facts) -> Done {
        default_to(
            caller,
            json!({ "type": "verified_caller_id", "verified": false, "status": "Awaiting Verification" }),
        );
        Ok(())
    }

    /// The call that tells the code cannot be heard here, so every code is right.
    fn change(&self, _world: &mut World<'_>, _before: &Facts, caller: &mut Facts) -> Done {
        if caller.shift_remove("verification_code").is_some() {
            let verified = json!({ "verified": true, "verified_at": clock::stamp(), "status": "Verified" });
            caller.extend(as_facts(verified));
        }
        Ok(())
    }
}

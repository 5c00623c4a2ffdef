//! Changes of calls that the relay makes: commands, the script of a phone, and the end of actions.

use super::super::context::Context;
use super::super::model::{Lifecycle, Result};
use super::{CALLS, Calls, end, enter};
use crate::api_error::ApiError;
use crate::store::Attributes;

/// Runs a command as the REST API does.
pub(crate) fn command(context: &mut Context<'_>, id: &str, name: &str, params: &Attributes) -> Result {
    change(context, id, |context, call| Calls.command(context, call, name, params))
}

/// Sets the status: `ringing` or `answered`.
pub(crate) fn set_status(context: &mut Context<'_>, id: &str, status: &str) -> Result {
    change(context, id, |context, call| {
        enter(context, call, status);
        Ok(())
    })
}

/// Ends the call.
pub(crate) fn hang_up(context: &mut Context<'_>, id: &str, reason: &str) -> Result {
    change(context, id, |context, call| {
        end::hang_up(context, call, reason);
        Ok(())
    })
}

/// Removes an action that has ended without a command.
pub(crate) fn end_action(context: &mut Context<'_>, id: &str, kind: &str, control_id: &str) -> Result {
    change(context, id, |context, call| {
        let params = Attributes::from_iter([("control_id".into(), control_id.into())]);
        super::actions::run(context, call, &format!("{kind}.stop"), &params)
    })
}

/// Changes a copy of the attributes and stores it if the change is accepted.
fn change(
    context: &mut Context<'_>,
    id: &str,
    apply: impl FnOnce(&mut Context<'_>, &mut Attributes) -> Result,
) -> Result {
    let found = context.store.find(CALLS.collection, "id", id);
    let mut call = found.ok_or(ApiError::NotFound)?.attributes.clone();
    apply(context, &mut call)?;
    if let Some(item) = context.store.find_mut(CALLS.collection, "id", id) {
        item.attributes = call;
    }
    Ok(())
}

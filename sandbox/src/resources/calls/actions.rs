//! What commands start in a call, and what others then do to it by its control id.

use super::super::context::{Context, text};
use super::super::{Result, recordings};
use crate::space::ApiError;
use crate::store::Attributes;

/// Actions that last from a command until they are stopped or the call ends. Other commands have
/// their effect at once; AI sessions and faxes last too, but start in ways that no command shows.
const LASTING: [&str; 9] =
    ["play", "record", "collect", "detect", "tap", "transcribe", "stream", "denoise", "ai_sidecar"];

/// Does what `play`, `play.pause` … says.
pub(super) fn run(
    context: &mut Context<'_>,
    call: &mut Attributes,
    action: &str,
    params: &Attributes,
) -> Result {
    let (kind, verb) = action.rsplit_once('.').unwrap_or((action, "start"));
    if !LASTING.contains(&kind) {
        return Ok(());
    }
    let control_id = text(params, "control_id");
    // No field's name has a space in it.
    let key = format!("{kind} {control_id}");
    if verb != "start" && !call.contains_key(&key) {
        return Err(not_running(kind, params));
    }
    match verb {
        "stop" => drop(call.shift_remove(&key)),
        "pause" => drop(call.insert(key, "paused".into())),
        "start" | "resume" => drop(call.insert(key, "running".into())),
        _ => {}
    }
    if kind == "record" {
        recordings::run_command(context, call, verb, params);
    }
    Ok(())
}

/// Forgets everything that runs in the call.
pub(super) fn clear(call: &mut Attributes) {
    call.retain(|name, _| !name.contains(' '));
}

fn not_running(kind: &str, params: &Attributes) -> ApiError {
    let path = if params.contains_key("control_id") { "params.control_id" } else { "command" };
    ApiError::invalid(path, &format!("for a {kind} that runs"), "for one that does not")
}

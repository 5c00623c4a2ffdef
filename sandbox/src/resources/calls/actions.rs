//! Actions that commands start in a call, and that later commands control by their control id.

use super::super::context::{Context, text};
use super::super::model::Result;
use super::super::recordings;
use crate::api_error::ApiError;
use crate::store::Attributes;

/// Actions that run until they are stopped or the call ends. Other commands take effect at once. AI
/// sessions and faxes run as well, but no command starts them visibly.
const LASTING: [&str; 9] =
    ["play", "record", "collect", "detect", "tap", "transcribe", "stream", "denoise", "ai_sidecar"];

/// Runs a command: `play`, `play.pause` …
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
    // No field name contains a space.
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

/// Removes all running actions of the call.
pub(super) fn clear(call: &mut Attributes) {
    call.retain(|name, _| !name.contains(' '));
}

fn not_running(kind: &str, params: &Attributes) -> ApiError {
    if params.contains_key("control_id") {
        let expected = format!("the control id of a running {kind}");
        ApiError::invalid("params.control_id", &expected, "an unknown id")
    } else {
        ApiError::invalid("command", &format!("a command for a running {kind}"), "one that is not running")
    }
}

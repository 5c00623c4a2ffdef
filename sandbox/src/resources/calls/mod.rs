//! Calls: created by `dial` or by the Compatibility API, changed by commands, ended, and listed in
//! the voice log.

mod actions;
mod end;
mod relay;
mod script;
mod views;

use serde_json::json;

use super::call_state::{self, ensure_active, has_ended};
use super::context::{default_to, is_true, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::states::Exit;
use super::{Context, View, recordings};
use crate::clock;
use crate::store::Attributes;

pub(crate) use relay::{command, end_action, hang_up, set_status};

/// Calls.
pub(crate) const CALLS: Model = Model {
    collection: call_state::CALLS,
    steps: &["queued", "ringing", "answered", "ended"],
    exits: &[
        Exit { state: "busy", after: ("ringing", "ringing") },
        Exit { state: "no-answer", after: ("ringing", "ringing") },
        Exit { state: "failed", after: ("queued", "ringing") },
        Exit { state: "canceled", after: ("queued", "ringing") },
    ],
    views: &views::CALLS,
    lifecycle: &Calls,
    ..MODEL
};

/// Events of calls, for the log.
pub(super) const EVENTS: Model = Model {
    collection: "call_events",
    views: &[View { path: "/api/voice/logs/{}/events", owner: Some("log_id"), ..super::view::VIEW }],
    ..MODEL
};

struct Calls;

impl Lifecycle for Calls {
    fn create(&self, context: &mut Context<'_>, call: &mut Attributes) -> Result {
        if text(call, "to").starts_with("sip:") && text(call, "type") == "relay_pstn_call" {
            call.insert("type".into(), "relay_sip_call".into());
        }
        default_to(call, json!({ "status": "queued", "url": null, "charge": 0, "charge_details": [] }));
        log_event(context, call, "call.created", &Attributes::new());
        if is_true(call, "record") {
            recordings::start(context, call, &Attributes::new());
        }
        run_script(context, call, "swml");
        Ok(())
    }

    fn update(&self, context: &mut Context<'_>, before: &Attributes, call: &mut Attributes) -> Result {
        ensure_active(before)?;
        log_event(context, call, "call.updated", &Attributes::new());
        match text(call, "status") {
            "completed" | "ended" => end::hang_up(context, call, "hangup"),
            "canceled" => end::hang_up(context, call, "cancel"),
            _ => run_script(context, call, "swml"),
        }
        Ok(())
    }

    fn command(
        &self,
        context: &mut Context<'_>,
        call: &mut Attributes,
        name: &str,
        params: &Attributes,
    ) -> Result {
        ensure_active(call)?;
        match name.strip_prefix("calling.").unwrap_or(name) {
            "end" => end::hang_up(context, call, text(params, "reason")),
            action => {
                answer(call);
                actions::run(context, call, action, params)?;
            }
        }
        log_event(context, call, name, params);
        if let Some(dest) = params.get("dest").filter(|dest| dest.is_object()) {
            script::run(context, call, dest);
        }
        Ok(())
    }

    /// The reason for the end is the last state.
    fn state<'a>(&self, status: &'a str, call: &'a Attributes) -> &'a str {
        let reason = || END_REASONS.iter().find(|(_, reason)| *reason == text(call, "end_reason"));
        match status {
            "created" => "queued",
            "ended" => reason().map_or("ended", |(state, _)| *state),
            other => other,
        }
    }

    fn enter(&self, context: &mut Context<'_>, _model: &Model, call: &mut Attributes, state: &'static str) {
        match state {
            "ringing" | "answered" => enter(context, call, state),
            _ => {
                let reason = END_REASONS.iter().find(|(end, _)| *end == state);
                end::hang_up(context, call, reason.map_or("hangup", |(_, reason)| *reason));
            }
        }
    }

    fn delete(&self, context: &mut Context<'_>, call: &mut Attributes) -> Result {
        if !has_ended(call) {
            end::hang_up(context, call, "hangup");
        }
        Ok(())
    }
}

/// States that end a call, with the `end_reason`.
const END_REASONS: [(&str, &str); 4] =
    [("busy", "busy"), ("no-answer", "noAnswer"), ("failed", "error"), ("canceled", "cancel")];

/// Sets the status `ringing` or `answered`.
fn enter(context: &mut Context<'_>, call: &mut Attributes, status: &str) {
    call.insert("status".into(), status.into());
    if status == "answered" {
        answer(call);
    }
    log_event(context, call, &format!("call.{status}"), &Attributes::new());
}

/// Marks the call as answered.
fn answer(call: &mut Attributes) {
    call.insert("status".into(), "answered".into());
    call.entry("started_at").or_insert_with(|| clock::now_rfc3339().into());
}

fn run_script(context: &mut Context<'_>, call: &mut Attributes, name: &str) {
    if let Some(swml) = call.shift_remove(name) {
        script::run(context, call, &swml);
    }
}

/// Adds an event to the log of the call, and records the change.
fn log_event(context: &mut Context<'_>, call: &Attributes, name: &str, input: &Attributes) {
    context.record(CALLS.collection, name, call, input);
    let event = json!({ "log_id": text(call, "id"), "event_at": clock::now_rfc3339(), "level": "info", "name": name });
    context.add(EVENTS.collection, event);
}

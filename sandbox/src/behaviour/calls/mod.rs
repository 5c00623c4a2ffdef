//! Calls: made by `dial` or by the Compatibility API, changed by commands, ended, and told in the voice log.

mod actions;
mod end;
mod script;
mod views;

use serde_json::json;

use super::world::{default_to, is_true, text};
use super::{Behaviour, Done, MODEL, Model, View, World, recordings};
use crate::clock;
use crate::space::Refusal;
use crate::store::Facts;

pub(super) use end::is_over;

/// Calls.
pub(super) const CALLS: Model = Model {
    home: "calls",
    steps: &["queued", "ringing", "answered"],
    views: &views::CALLS,
    behaviour: &Calls,
    ..MODEL
};

/// What happened in calls, for the log.
pub(super) const EVENTS: Model = Model {
    home: "call_events",
    views: &[View { path: "/api/voice/logs/{}/events", owner: Some("log_id"), ..super::view::VIEW }],
    ..MODEL
};

struct Calls;

impl Behaviour for Calls {
    fn make(&self, world: &mut World<'_>, call: &mut Facts) -> Done {
        if text(call, "to").starts_with("sip:") && text(call, "type") == "relay_pstn_call" {
            call.insert("type".into(), "relay_sip_call".into());
        }
        default_to(call, json!({ "status": "queued", "url": null, "charge": 0, "charge_details": [] }));
        log(world, call, "call.created");
        if is_true(call, "record") {
            recordings::start(world, call, &Facts::new());
        }
        run_script(world, call, "swml");
        Ok(())
    }

    fn change(&self, world: &mut World<'_>, before: &Facts, call: &mut Facts) -> Done {
        expect_going_on(before)?;
        log(world, call, "call.updated");
        match text(call, "status") {
            "completed" | "ended" => end::hang_up(world, call, "hangup"),
            "canceled" => end::hang_up(world, call, "cancel"),
            _ => run_script(world, call, "swml"),
        }
        Ok(())
    }

    fn command(&self, world: &mut World<'_>, call: &mut Facts, name: &str, params: &Facts) -> Done {
        expect_going_on(call)?;
        match name.strip_prefix("calling.").unwrap_or(name) {
            "end" => end::hang_up(world, call, text(params, "reason")),
            action => {
                answer(call);
                actions::act(world, call, action, params)?;
            }
        }
        log(world, call, name);
        if let Some(dest) = params.get("dest").filter(|dest| dest.is_object()) {
            script::run(world, call, dest);
        }
        Ok(())
    }

    fn moved(&self, call: &mut Facts) {
        if text(call, "status") == "answered" {
            answer(call);
        }
    }

    fn remove(&self, world: &mut World<'_>, call: &mut Facts) -> Done {
        if !is_over(call) {
            end::hang_up(world, call, "hangup");
        }
        Ok(())
    }
}

/// Somebody picked up.
fn answer(call: &mut Facts) {
    call.insert("status".into(), "answered".into());
    call.entry("started_at").or_insert_with(|| clock::stamp().into());
}

/// A call that a command can still change. The API does not say how it refuses one on an ended call.
pub(super) fn expect_going_on(call: &Facts) -> Done {
    if is_over(call) {
        Err(Refusal::wrong("id", "the id of a call that goes on", "that of an ended one"))
    } else {
        Ok(())
    }
}

fn run_script(world: &mut World<'_>, call: &mut Facts, name: &str) {
    if let Some(swml) = call.shift_remove(name) {
        script::run(world, call, &swml);
    }
}

/// Notes in the log that something happened to the call.
fn log(world: &mut World<'_>, call: &Facts, name: &str) {
    let event =
        json!({ "log_id": text(call, "id"), "event_at": clock::stamp(), "level": "info", "name": name });
    world.add(EVENTS.home, event);
}

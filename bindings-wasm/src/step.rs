//! The next step of a call, in JSON.

use std::time::Duration;

use signalwire_core::call::{Action, Response, Retry};

use crate::json::{Json, Object};
use crate::outcome::{error_json, with};

/// What the page does next: `{"send": true}`, `{"wait": 250}` (with `retry` after a failed attempt),
/// `{"done": {"attempts": 1, "requestId": "…"}}` or `{"error": {…}}`.
pub fn action(action: Action) -> String {
    match action {
        Action::Send => with("send", true.into()),
        Action::Pause(pause) => wait(pause, None),
        Action::Retry(retry) => wait(retry.delay, Some(&retry)),
        Action::Done(response) => with("done", done(&response)),
        Action::Failed(error) => with("error", error_json(&error)),
    }
}

fn wait(pause: Duration, retry: Option<&Retry>) -> String {
    let mut step = Object::new();
    step.number("wait", Some(u64::try_from(pause.as_millis()).unwrap_or(u64::MAX)));
    step.json("retry", retry.map(facts));
    Json::from(step).into_text()
}

fn facts(retry: &Retry) -> Json {
    let mut facts = Object::new();
    facts.number("attempts", Some(retry.request_info.attempts.into()));
    facts.text("code", Some(retry.code));
    facts.number("status", retry.status.map(u64::from));
    facts.into()
}

fn done(response: &Response) -> Json {
    let mut facts = Object::new();
    facts.number("attempts", Some(response.attempts.into()));
    facts.text("requestId", response.request_id.as_deref());
    facts.into()
}

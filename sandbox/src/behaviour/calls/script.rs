//! Inline SWML: the verbs of its main section that make or change things which the API shows.

use serde_json::{Value, json};

use super::super::world::{World, text};
use super::super::{conferences, messages, queues, recordings, video};
use crate::store::Facts;

/// Runs the main section of a document, as if the call had been answered at once.
pub(super) fn run(world: &mut World<'_>, call: &mut Facts, document: &Value) {
    // A document may also come as the text of one.
    let parsed = document.as_str().and_then(|text| serde_json::from_str(text).ok());
    let document: &Value = parsed.as_ref().unwrap_or(document);
    super::answer(call);
    for method in document["sections"]["main"].as_array().into_iter().flatten() {
        let plain = method.as_str().map(|verb| (verb, &Value::Null));
        let verbs = method.as_object().into_iter().flatten().map(|(verb, said)| (verb.as_str(), said));
        for (verb, said) in plain.into_iter().chain(verbs) {
            if !super::is_over(call) {
                super::log(world, call, &format!("swml.{verb}"));
                perform(world, call, verb, said);
            }
        }
    }
}

fn perform(world: &mut World<'_>, call: &mut Facts, verb: &str, said: &Value) {
    let said = said.as_object().cloned().unwrap_or_default();
    match verb {
        "enter_queue" => queues::enter(world, call, text(&said, "queue_name")),
        "hangup" => super::end::hang_up(world, call, text(&said, "reason")),
        "join_conference" => conferences::enter(world, call, &said),
        "join_room" => video::enter(world, call, text(&said, "name")),
        "record_call" => recordings::start(world, call, &said),
        "send_sms" => drop(world.make(&messages::MESSAGES, tell_message(&said))),
        _ => {}
    }
}

fn tell_message(said: &Facts) -> Value {
    let fact = |name: &str| said.get(name).cloned().unwrap_or_default();
    json!({
        "from": fact("from_number"), "to": fact("to_number"), "body": text(said, "body"), "media": fact("media"),
        "source": "realtime_api", "type": "relay_message", "direction": "outbound-api",
    })
}

//! Inline SWML: the verbs of its main section that create or change resources.

use serde_json::{Value, json};

use super::super::call_state::has_ended;
use super::super::context::{Context, text};
use super::super::{conferences, messages, queues, recordings, video};
use crate::store::Attributes;

/// Runs the main section of a document, as if the call had been answered at once.
pub(super) fn run(context: &mut Context<'_>, call: &mut Attributes, document: &Value) {
    // A document can also be a JSON string that contains it.
    let parsed = document.as_str().and_then(|text| serde_json::from_str(text).ok());
    let document: &Value = parsed.as_ref().unwrap_or(document);
    super::answer(call);
    for method in document["sections"]["main"].as_array().into_iter().flatten() {
        let bare = method.as_str().map(|verb| (verb, &Value::Null));
        let verbs = method.as_object().into_iter().flatten().map(|(verb, input)| (verb.as_str(), input));
        for (verb, input) in bare.into_iter().chain(verbs) {
            if !has_ended(call) {
                super::log_event(
                    context,
                    call,
                    &format!("swml.{verb}"),
                    &input.as_object().cloned().unwrap_or_default(),
                );
                run_verb(context, call, verb, input);
            }
        }
    }
}

fn run_verb(context: &mut Context<'_>, call: &mut Attributes, verb: &str, input: &Value) {
    let input = input.as_object().cloned().unwrap_or_default();
    match verb {
        "enter_queue" => queues::enter(context, call, text(&input, "queue_name")),
        "hangup" => super::end::hang_up(context, call, text(&input, "reason")),
        "join_conference" => conferences::join(context, call, &input),
        "join_room" => video::join(context, call, text(&input, "name")),
        "record_call" => recordings::start(context, call, &input),
        "send_sms" => drop(messages::MESSAGES.create(context, message_attributes(&input))),
        _ => {}
    }
}

fn message_attributes(input: &Attributes) -> Value {
    let attribute = |name: &str| input.get(name).cloned().unwrap_or_default();
    json!({
        "from": attribute("from_number"), "to": attribute("to_number"), "body": text(input, "body"), "media": attribute("media"),
        "status_callback": attribute("status_callback"), "source": "realtime_api", "type": "relay_message", "direction": "outbound-api",
    })
}

//! Conversations in text with an AI agent, which repeats what it is told.

use serde_json::{Value, json};

use super::action::Request;
use super::world::{World, as_facts, is_true, text};
use crate::space::Refusal;
use crate::store::{Facts, Item};

/// The collection of conversations, by the ids that callers gave them.
const HOME: &str = "conversations";

/// The code of JSON-RPC for a conversation that is not there. The API lists codes and not what they mean.
const UNKNOWN: i64 = -32001;

/// What an agent says first when nobody has said anything.
const GREETING: &str = "How can I help?";

/// `POST /api/ai/chat`: does what `method` says with the conversation that `params` names. One that is not there is told in the
/// answer, whose status is success.
#[allow(clippy::unnecessary_wraps, reason = "an action may refuse, even if this one does not")]
pub(super) fn chat(world: &mut World<'_>, request: &Request<'_>) -> Result<Facts, Refusal> {
    let params = as_facts(request.said.get("params").cloned().unwrap_or_default());
    let id = text(&params, "id");
    let result = match text(request.said, "method") {
        "create_conversation" => Some(create(world, id, &params)),
        "chat" => reply(world, id, &params),
        "end_conversation" => Some(end(world, id)),
        "delete" => Some(delete(world, id)),
        "chat_log" => log_of(world, id).map(|log| json!({ "chat_log": log })),
        _ => log_of(world, id).map(|log| json!({ "summary": format!("{} messages.", log.len()) })),
    };
    let error = json!({ "code": UNKNOWN, "message": "There is no such conversation." });
    let (name, value) = result.map_or(("error", error), |result| ("result", result));
    Ok(as_facts(json!({ "jsonrpc": "2.0", "id": text(request.said, "id"), name: value })))
}

fn create(world: &mut World<'_>, id: &str, params: &Facts) -> Value {
    let status = match (world.store.find(HOME, "id", id), is_true(params, "reinit")) {
        (None, _) => "created",
        (Some(_), true) => "reinitialized",
        (Some(_), false) => return json!({ "status": "exists", "id": id }),
    };
    let said = params.get("user_message").and_then(Value::as_str);
    let first = said.map_or(GREETING.to_owned(), echo);
    begin(world, id);
    note(world, id, said.map(|said| ("user", said)).into_iter().chain([("assistant", first.as_str())]));
    json!({ "status": status, "id": id, "initial_message": first })
}

fn begin(world: &mut World<'_>, id: &str) {
    world.store.remove(HOME, "id", id);
    let facts = as_facts(json!({ "id": id, "log": [], "ended": false }));
    world.store.insert(HOME, Item { id: id.to_owned(), facts });
}

/// A message with a configuration begins a conversation that is not going on.
fn reply(world: &mut World<'_>, id: &str, params: &Facts) -> Option<Value> {
    let goes_on = world.store.find(HOME, "id", id).is_some_and(|item| !is_true(&item.facts, "ended"));
    if !goes_on || is_true(params, "reinit") {
        params.get("config_url")?;
        begin(world, id);
    }
    let message = text(params, "message");
    let role = params.get("role").and_then(Value::as_str).unwrap_or("user");
    let response = echo(message);
    note(world, id, [(role, message), ("assistant", response.as_str())]);
    Some(json!({ "response": response }))
}

fn echo(said: &str) -> String {
    format!("You said: {said}")
}

fn note<'a>(world: &mut World<'_>, id: &str, said: impl IntoIterator<Item = (&'a str, &'a str)>) {
    let item = world.store.find_mut(HOME, "id", id);
    if let Some(Value::Array(log)) = item.and_then(|item| item.facts.get_mut("log")) {
        log.extend(said.into_iter().map(|(role, content)| json!({ "role": role, "content": content })));
    }
}

fn end(world: &mut World<'_>, id: &str) -> Value {
    let found = world.store.find_mut(HOME, "id", id).filter(|item| !is_true(&item.facts, "ended"));
    let ended = found.map(|item| item.facts.insert("ended".into(), true.into()));
    json!({ "status": if ended.is_some() { "ended" } else { "not_found" }, "id": id })
}

fn delete(world: &mut World<'_>, id: &str) -> Value {
    let gone = world.store.remove(HOME, "id", id).is_some();
    json!({ "status": if gone { "deleted" } else { "not_found" }, "id": id })
}

fn log_of(world: &World<'_>, id: &str) -> Option<Vec<Value>> {
    world.store.find(HOME, "id", id)?.facts.get("log")?.as_array().cloned()
}

//! Conversations in text with an AI agent, which repeats what it is told.

use serde_json::{Value, json};

use super::action::ActionRequest;
use super::context::{Context, as_attributes, is_true, text};
use crate::space::ApiError;
use crate::store::{Attributes, Item};

/// The collection of conversations, by the ids that callers gave them.
const COLLECTION: &str = "conversations";

/// The code of JSON-RPC for a conversation that is not there. The API lists codes and not what they
/// mean.
const UNKNOWN_CONVERSATION: i64 = -32001;

/// What an agent says first when nobody has input anything.
const GREETING: &str = "How can I help?";

/// `POST /api/ai/chat`: does what `method` says with the conversation that `params` names. One that
/// is not there is told in the answer, whose status is success.
#[allow(clippy::unnecessary_wraps, reason = "an action may refuse, even if this one does not")]
pub(super) fn chat(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    let params = as_attributes(request.input.get("params").cloned().unwrap_or_default());
    let id = text(&params, "id");
    let result = match text(request.input, "method") {
        "create_conversation" => Some(create(context, id, &params)),
        "chat" => reply(context, id, &params),
        "end_conversation" => Some(end(context, id)),
        "delete" => Some(delete(context, id)),
        "chat_log" => log_of(context, id).map(|log| json!({ "chat_log": log })),
        _ => log_of(context, id).map(|log| json!({ "summary": format!("{} messages.", log.len()) })),
    };
    let error = json!({ "code": UNKNOWN_CONVERSATION, "message": "There is no such conversation." });
    let (name, value) = result.map_or(("error", error), |result| ("result", result));
    Ok(as_attributes(json!({ "jsonrpc": "2.0", "id": text(request.input, "id"), name: value })))
}

fn create(context: &mut Context<'_>, id: &str, params: &Attributes) -> Value {
    let status = match (context.store.find(COLLECTION, "id", id), is_true(params, "reinit")) {
        (None, _) => "created",
        (Some(_), true) => "reinitialized",
        (Some(_), false) => return json!({ "status": "exists", "id": id }),
    };
    let input = params.get("user_message").and_then(Value::as_str);
    let first = input.map_or(GREETING.to_owned(), echo);
    start(context, id);
    append(
        context,
        id,
        input.map(|input| ("user", input)).into_iter().chain([("assistant", first.as_str())]),
    );
    json!({ "status": status, "id": id, "initial_message": first })
}

fn start(context: &mut Context<'_>, id: &str) {
    context.store.remove(COLLECTION, "id", id);
    let attributes = as_attributes(json!({ "id": id, "log": [], "ended": false }));
    context.store.insert(COLLECTION, Item { id: id.to_owned(), attributes });
}

/// A message with a configuration begins a conversation that is not going on.
fn reply(context: &mut Context<'_>, id: &str, params: &Attributes) -> Option<Value> {
    let goes_on =
        context.store.find(COLLECTION, "id", id).is_some_and(|item| !is_true(&item.attributes, "ended"));
    if !goes_on || is_true(params, "reinit") {
        params.get("config_url")?;
        start(context, id);
    }
    let message = text(params, "message");
    let role = params.get("role").and_then(Value::as_str).unwrap_or("user");
    let response = echo(message);
    append(context, id, [(role, message), ("assistant", response.as_str())]);
    Some(json!({ "response": response }))
}

fn echo(input: &str) -> String {
    format!("You said: {input}")
}

fn append<'a>(context: &mut Context<'_>, id: &str, input: impl IntoIterator<Item = (&'a str, &'a str)>) {
    let item = context.store.find_mut(COLLECTION, "id", id);
    if let Some(Value::Array(log)) = item.and_then(|item| item.attributes.get_mut("log")) {
        log.extend(input.into_iter().map(|(role, content)| json!({ "role": role, "content": content })));
    }
}

fn end(context: &mut Context<'_>, id: &str) -> Value {
    let found =
        context.store.find_mut(COLLECTION, "id", id).filter(|item| !is_true(&item.attributes, "ended"));
    let ended = found.map(|item| item.attributes.insert("ended".into(), true.into()));
    json!({ "status": if ended.is_some() { "ended" } else { "not_found" }, "id": id })
}

fn delete(context: &mut Context<'_>, id: &str) -> Value {
    let gone = context.store.remove(COLLECTION, "id", id).is_some();
    json!({ "status": if gone { "deleted" } else { "not_found" }, "id": id })
}

fn log_of(context: &Context<'_>, id: &str) -> Option<Vec<Value>> {
    context.store.find(COLLECTION, "id", id)?.attributes.get("log")?.as_array().cloned()
}

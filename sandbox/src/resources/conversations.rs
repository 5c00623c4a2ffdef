//! Text conversations with an AI agent that repeats each message.

use serde_json::{Value, json};

use super::action::{Action, ActionRequest};
use super::context::{Context, as_attributes, is_true, text};
use crate::api_error::ApiError;
use crate::store::{Attributes, Item};

/// The collection of conversations, by the ids that callers assign.
const COLLECTION: &str = "conversations";

/// The JSON-RPC code for an unknown conversation. The API lists codes without their meanings.
const UNKNOWN_CONVERSATION: i64 = -32001;

/// The first message of an agent if the user has not sent one.
const GREETING: &str = "How can I help?";

/// The actions of conversations.
pub(super) const ACTIONS: &[Action] = &[Action::post("/api/ai/chat", chat)];

/// `POST /api/ai/chat`: applies `method` to the conversation in `params`. An unknown conversation
/// is reported in a response with a success status.
#[allow(clippy::unnecessary_wraps, reason = "the signature of actions")]
fn chat(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
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
    let error = json!({ "code": UNKNOWN_CONVERSATION, "message": "The conversation does not exist." });
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

/// Replies to a message. If there is no active conversation, a message with a configuration starts
/// one.
fn reply(context: &mut Context<'_>, id: &str, params: &Attributes) -> Option<Value> {
    let is_active =
        context.store.find(COLLECTION, "id", id).is_some_and(|item| !is_true(&item.attributes, "ended"));
    if !is_active || is_true(params, "reinit") {
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

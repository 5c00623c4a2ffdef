//! Chat and `PubSub`: channels with messages and members. Both use the methods `chat.*`.

use std::collections::VecDeque;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::events::{Event, Recipients, now};
use super::rpc::{Reply, RpcError, ok};
use super::session::Caller;
use super::subscriptions::{event_names, remove_events};
use crate::resources::text;
use crate::space::State;
use crate::store::Attributes;

/// The number of messages that a channel keeps.
const HISTORY: usize = 1_000;
/// The number of messages of a page.
const PAGE: usize = 50;

/// The channels by project and name.
#[derive(Default)]
pub(super) struct Channels(IndexMap<(String, String), Channel>);

#[derive(Default)]
struct Channel {
    messages: VecDeque<Value>,
    /// The states of the members by id. A subscribed session is a member.
    members: IndexMap<String, Value>,
}

/// Runs a method.
pub(super) fn run(state: &mut State, caller: &Caller, method: &str, params: &Attributes) -> Reply {
    match method {
        "chat.subscribe" => subscribe(state, caller, params),
        "chat.unsubscribe" => unsubscribe(state, caller, params),
        "chat.publish" => publish(state, caller, params),
        "chat.messages.get" => messages(state, caller, params),
        "chat.members.get" => members(state, caller, params),
        "chat.member.set_state" => set_state(state, caller, params),
        _ => get_state(state, caller, params),
    }
}

fn subscribe(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let names = channel_names(params)?;
    for name in names {
        let Some(session) = state.relay.sessions.get_mut(&caller.protocol) else { break };
        session.chat.entry(name.clone()).or_default().extend(event_names(params));
        let id = member_id(&session.identity);
        join(state, caller, &name, &id, json!({}));
    }
    Ok(ok(json!({})))
}

fn unsubscribe(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let (names, events) = (channel_names(params)?, event_names(params));
    for name in names {
        let Some(session) = state.relay.sessions.get_mut(&caller.protocol) else { break };
        let id = member_id(&session.identity);
        if remove_events(&mut session.chat, &name, &events) {
            leave(state, caller, &name, &id);
        }
    }
    Ok(ok(json!({})))
}

fn publish(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let name = text(params, "channel");
    let identity = state.relay.sessions.get(&caller.protocol).map(|session| session.identity.clone());
    let id = member_id(&identity.unwrap_or_default());
    let member = channel(state, caller, name).members.get(&id).cloned().unwrap_or(json!({}));
    let mut message = json!({
        "id": Uuid::new_v4(), "content": params["content"], "published_at": now(),
        "member": { "id": id, "channel": name, "state": member },
    });
    if let Some(meta) = params.get("meta") {
        message["meta"] = meta.clone();
    }
    let history = &mut channel(state, caller, name).messages;
    history.push_back(message.clone());
    history.drain(..history.len().saturating_sub(HISTORY));
    emit(state, caller, name, "chat.channel.message", &json!({ "channel": name, "message": message }));
    Ok(ok(json!({})))
}

/// The newest messages, newest first. `after` and `before` are ids of messages.
fn messages(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let cursor = params.get("cursor").and_then(Value::as_object).cloned().unwrap_or_default();
    let history = &channel(state, caller, text(params, "channel")).messages;
    let index = |name: &str| history.iter().position(|message| message["id"] == text(&cursor, name));
    let end = index("before").unwrap_or(history.len());
    let start = index("after").map_or(0, |index| index + 1).min(end);
    let shown: Vec<_> = history.range(start..end).rev().take(PAGE).cloned().collect();
    let mut next = Map::new();
    if let Some(last) = shown.last().filter(|_| end - start > PAGE) {
        next.insert("before".into(), last["id"].clone());
    }
    Ok(ok(json!({ "messages": shown, "cursor": next })))
}

fn members(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let name = text(params, "channel");
    let members = channel(state, caller, name).members.iter();
    let members: Vec<_> =
        members.map(|(id, state)| json!({ "id": id, "channel": name, "state": state })).collect();
    Ok(ok(json!({ "members": members })))
}

fn set_state(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let (id, value) = (text(params, "member_id"), &params["state"]);
    for name in channel_names(params)? {
        if channel(state, caller, &name).members.contains_key(id) {
            channel(state, caller, &name).members.insert(id.to_owned(), value.clone());
            emit_member(state, caller, &name, "chat.member.updated", id, value);
        } else {
            join(state, caller, &name, id, value.clone());
        }
    }
    Ok(ok(json!({})))
}

fn get_state(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let (id, named) = (text(params, "member_id"), params.contains_key("channels"));
    let wanted = if named { channel_names(params)? } else { Vec::new() };
    let own = state.relay.chat.0.iter().filter(|((project, _), _)| *project == caller.project);
    let found = own.filter(|((_, name), _)| !named || wanted.contains(name));
    let states = found.filter_map(|((_, name), channel)| {
        Some((name.clone(), json!({ "state": channel.members.get(id)? })))
    });
    let channels: Map<_, _> = states.collect();
    Ok(ok(json!({ "channels": channels })))
}

fn join(state: &mut State, caller: &Caller, name: &str, id: &str, value: Value) {
    let members = &mut channel(state, caller, name).members;
    if !members.contains_key(id) {
        members.insert(id.to_owned(), value.clone());
        emit_member(state, caller, name, "chat.member.joined", id, &value);
    }
}

fn leave(state: &mut State, caller: &Caller, name: &str, id: &str) {
    if let Some(value) = channel(state, caller, name).members.shift_remove(id) {
        emit_member(state, caller, name, "chat.member.left", id, &value);
    }
}

fn emit_member(state: &mut State, caller: &Caller, name: &str, event_type: &str, id: &str, value: &Value) {
    let member = json!({ "id": id, "channel": name, "state": value });
    emit(state, caller, name, event_type, &json!({ "channel": name, "member": member }));
}

fn emit(state: &mut State, caller: &Caller, name: &str, event_type: &str, params: &Value) {
    let to = Recipients::Chat(caller.project.clone(), name.to_owned());
    let event = Event::new(to, event_type, params.clone());
    state.relay.emit(event.with("event_channel", &format!("chat.{name}")));
}

fn channel<'s>(state: &'s mut State, caller: &Caller, name: &str) -> &'s mut Channel {
    state.relay.chat.0.entry((caller.project.clone(), name.to_owned())).or_default()
}

/// A session is the member that its identity names before the `@`.
fn member_id(identity: &str) -> String {
    identity.split('@').next().unwrap_or_default().to_owned()
}

fn channel_names(params: &Attributes) -> Result<Vec<String>, RpcError> {
    let name = |channel: &Value| channel["name"].as_str().map(ToOwned::to_owned);
    let listed = params.get("channels").and_then(Value::as_array);
    let names = listed.and_then(|channels| channels.iter().map(name).collect::<Option<Vec<_>>>());
    names.filter(|names| !names.is_empty()).ok_or_else(|| RpcError::invalid_params("channels"))
}

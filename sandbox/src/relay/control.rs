//! The control paths of the relay: faults, journal, phones and events.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, State as Extract};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post, put};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use super::events::{Event, Recipients};
use super::faults::{FrameFault, FrameFaults};
use super::phones::{self, Phone};
use super::voice::inbound;
use super::{announce, messaging, tasks};
use crate::resources::numbers;
use crate::space::Space;

/// The routes: control paths, and the task endpoint, which needs credentials.
pub(crate) fn routes() -> Router<Arc<Space>> {
    Router::new()
        .route("/api/relay/rest/tasks", post(tasks::create))
        .route("/sandbox/relay", put(set_options))
        .route("/sandbox/relay/events", post(send_event))
        .route("/sandbox/relay/faults", post(add_fault).merge(delete(clear_faults)))
        .route("/sandbox/relay/journal", get(read_journal).merge(delete(clear_journal)))
        .route("/sandbox/phones", post(add_phone).merge(get(read_phones)))
        .route("/sandbox/phones/{number}/calls", post(place_call).merge(delete(hang_up)))
        .route("/sandbox/phones/{number}/messages", post(send_message))
}

/// Options of connections that are opened later.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    /// The interval of the server's pings; 0 for none.
    ping_ms: u64,
}

async fn set_options(Extract(space): Extract<Arc<Space>>, Json(options): Json<Options>) -> StatusCode {
    space.state().relay.ping_interval = Duration::from_millis(options.ping_ms);
    StatusCode::NO_CONTENT
}

/// A fault of the step `now` is applied to all connections at once.
async fn add_fault(Extract(space): Extract<Arc<Space>>, Json(fault): Json<FrameFault>) -> Response {
    if let Some(problem) = fault.problem() {
        return (StatusCode::UNPROCESSABLE_ENTITY, problem).into_response();
    }
    let relay = &mut space.state().relay;
    if fault.step == "now" {
        for socket in relay.sockets.numbers() {
            relay.send_faulty(socket, &fault, None);
        }
    } else {
        relay.faults.add(fault);
    }
    StatusCode::NO_CONTENT.into_response()
}

async fn clear_faults(Extract(space): Extract<Arc<Space>>) -> StatusCode {
    space.state().relay.faults = FrameFaults::default();
    StatusCode::NO_CONTENT
}

async fn read_journal(Extract(space): Extract<Arc<Space>>) -> Json<Value> {
    Json(space.state().relay.journal.to_json())
}

async fn clear_journal(Extract(space): Extract<Arc<Space>>) -> StatusCode {
    space.state().relay.journal.clear();
    StatusCode::NO_CONTENT
}

async fn add_phone(Extract(space): Extract<Arc<Space>>, Json(phone): Json<Phone>) -> Response {
    if phone.number.is_empty() {
        return (StatusCode::UNPROCESSABLE_ENTITY, "number: expected a number or SIP address")
            .into_response();
    }
    space.state().relay.phones.add(phone);
    StatusCode::NO_CONTENT.into_response()
}

async fn read_phones(Extract(space): Extract<Arc<Space>>) -> Json<Value> {
    Json(space.state().relay.phones.to_json())
}

/// A call or message of a phone. Without a topic, the one of the called number is used.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    to: String,
    topic: Option<String>,
    #[serde(default)]
    body: String,
    #[serde(default)]
    media: Vec<String>,
}

impl Input {
    fn topic(&self, space: &Space, kind: &str) -> Result<String, Box<Response>> {
        let own = || numbers::topic(&space.state().store, &self.to, kind).map(ToOwned::to_owned);
        let problem = "topic: expected one, because the called number has none";
        self.topic
            .clone()
            .or_else(own)
            .ok_or_else(|| Box::new((StatusCode::UNPROCESSABLE_ENTITY, problem).into_response()))
    }
}

async fn place_call(
    Extract(space): Extract<Arc<Space>>,
    Path(number): Path<String>,
    Json(input): Json<Input>,
) -> Response {
    let topic = match input.topic(&space, "call") {
        Ok(topic) => topic,
        Err(response) => return *response,
    };
    let mut state = space.state();
    let call = json!({ "from": number, "to": input.to });
    let id = inbound::place(&mut state, &space.project, &call, &topic);
    announce(&mut state);
    Json(json!({ "call_id": id })).into_response()
}

async fn hang_up(Extract(space): Extract<Arc<Space>>, Path(number): Path<String>) -> StatusCode {
    let mut state = space.state();
    for id in phones::calls_of(&state, &number) {
        phones::hang_up(&mut state, &id);
    }
    announce(&mut state);
    StatusCode::NO_CONTENT
}

async fn send_message(
    Extract(space): Extract<Arc<Space>>,
    Path(number): Path<String>,
    Json(input): Json<Input>,
) -> Response {
    let topic = match input.topic(&space, "message") {
        Ok(topic) => topic,
        Err(response) => return *response,
    };
    let mut state = space.state();
    let message = json!({ "from": number, "to": input.to, "body": input.body, "media": input.media });
    messaging::receive(&mut state, &space.project, &message, &topic);
    announce(&mut state);
    StatusCode::NO_CONTENT.into_response()
}

/// An event that is sent as it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SentEvent {
    event_type: String,
    params: Value,
    context: Option<String>,
    event_channel: Option<String>,
    /// The session that receives it (default: all).
    protocol: Option<String>,
    #[serde(default = "crate::control::fault::default_times")]
    times: u32,
}

async fn send_event(Extract(space): Extract<Arc<Space>>, Json(sent): Json<SentEvent>) -> StatusCode {
    let to = sent.protocol.map_or(Recipients::Everyone, Recipients::Session);
    let mut event = Event::new(to, &sent.event_type, sent.params);
    for (name, value) in [("context", sent.context), ("event_channel", sent.event_channel)] {
        if let Some(value) = value {
            event = event.with(name, &value);
        }
    }
    let mut state = space.state();
    for _ in 0..sent.times {
        state.relay.emit(event.clone());
    }
    announce(&mut state);
    StatusCode::NO_CONTENT
}

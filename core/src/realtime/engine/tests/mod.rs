mod credentials;
mod events;
mod model;
mod world;

use std::time::Duration;

use serde_json::{Value, json};

use crate::realtime::event::Event;
use crate::realtime::state::State;
use world::World;

const SECOND: Duration = Duration::from_secs(1);

fn receive(context: &str) -> Value {
    json!({ "contexts": [context] })
}

#[test]
fn the_first_use_connects_and_sends_what_waits() {
    let mut world = World::new();
    let rooms = world.request("video.rooms.get", &json!({}));
    assert_eq!(world.engine.state(), State::Connecting);
    world.open();
    let connect = world.sent_one();
    assert_eq!(connect["method"], "signalwire.connect");
    assert_eq!(connect["params"]["authentication"], json!({ "project": "p", "token": "t" }));
    assert_eq!(connect["params"]["event_acks"], true);
    assert_eq!(connect["params"].get("protocol"), None);
    world.accept(&json!({ "protocol": "signalwire_a_b_c" }));
    let request = world.sent_one();
    assert_eq!(request["method"], "video.rooms.get");
    world.receive(&json!({ "id": request["id"], "result": { "code": "200", "rooms": [] } }));
    assert_eq!(world.outcome(rooms).unwrap().parse::<Value>().unwrap()["rooms"], json!([]));
}

#[test]
fn ids_are_uuids() {
    let mut world = World::connected();
    world.request("video.rooms.get", &json!({}));
    let id = world.sent_one()["id"].as_str().unwrap().to_owned();
    let groups: Vec<usize> = id.split('-').map(str::len).collect();
    assert_eq!(groups, [8, 4, 4, 4, 12], "{id}");
    assert!(id.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit()), "{id}");
}

#[test]
fn a_lost_read_is_sent_again_and_a_lost_command_is_not() {
    let mut world = World::connected();
    let read = world.request("video.rooms.get", &json!({}));
    let command = world.request("calling.play", &json!({}));
    let unknown = world.request("calling.sing", &json!({}));
    world.sent();
    world.lose();
    let error = world.outcome(command).unwrap_err();
    assert_eq!(
        (error.code().as_str(), error.is_maybe_delivered(), error.is_retryable()),
        ("closed", true, false)
    );
    assert!(world.outcome(unknown).unwrap_err().is_maybe_delivered());
    world.reconnect();
    let again = world.sent_one();
    assert_eq!(again["method"], "video.rooms.get");
    world.receive(&json!({ "id": again["id"], "result": {} }));
    assert!(world.outcome(read).is_ok());
}

#[test]
fn a_command_that_waits_is_sent_once_there_is_a_connection() {
    let mut world = World::connected();
    world.lose();
    let command = world.request("calling.play", &json!({}));
    world.reconnect();
    assert_eq!(world.sent_one()["method"], "calling.play");
    assert!(world.is_pending(command));
}

#[test]
fn subscriptions_are_made_again_in_one_flight_until_they_hold() {
    let mut world = World::connected();
    for (method, params) in [
        ("signalwire.receive", receive("office")),
        ("signalwire.subscribe", json!({ "event_channel": "room.1", "events": ["video.member.left"] })),
        ("signalwire.subscribe", json!({ "event_channel": "room.2", "events": ["video.member.left"] })),
    ] {
        world.request(method, &params);
        world.answer_all("200");
    }
    world.lose();
    world.advance(2 * SECOND);
    world.reconnect_with(&json!({ "protocol": "another", "session_restored": false }));
    let again = world.sent();
    assert_eq!(again.len(), 3);
    for (request, code) in again.iter().zip(["200", "503", "404"]) {
        world.receive(&json!({ "id": request["id"], "result": { "code": code } }));
    }
    assert_eq!(world.resumed(), None, "one of them does not hold yet");
    world.advance(SECOND);
    world.answer_all("200");
    let resumed = world.resumed().unwrap();
    assert_eq!((resumed.restored, resumed.again), (false, 2));
    assert!(resumed.gap >= 2 * SECOND);
    world.lose();
    world.reconnect();
    assert_eq!(world.sent().len(), 2, "the channel that is gone is forgotten");
}

#[test]
fn a_reconnect_continues_the_session_unless_the_server_restarts() {
    let mut world = World::connected();
    world.event("e1", "signalwire.authorization.state", &json!({ "authorization_state": "s1" }));
    world.sent();
    world.lose();
    world.open_again();
    let params = world.sent_one()["params"].clone();
    assert_eq!(
        (&params["protocol"], &params["authorization_state"]),
        (&json!("signalwire_a_b_c"), &json!("s1"))
    );
    world.accept(&json!({ "protocol": "signalwire_a_b_c" }));
    assert!(world.resumed().unwrap().restored);
    world.receive(&json!({ "id": "d1", "method": "signalwire.disconnect", "params": { "restart": true } }));
    assert_eq!(world.sent_one(), json!({ "jsonrpc": "2.0", "id": "d1", "result": {} }));
    world.lose();
    world.open_again();
    assert_eq!(world.sent_one()["params"].get("protocol"), None);
}

#[test]
fn requests_wait_after_the_server_announced_the_end() {
    let mut world = World::connected();
    world.receive(&json!({ "id": "d1", "method": "signalwire.disconnect", "params": {} }));
    world.sent();
    world.request("calling.play", &json!({}));
    assert!(world.sent().is_empty());
    world.advance(5 * SECOND);
    assert_eq!((world.drops, world.engine.state()), (1, State::Reconnecting));
    world.reconnect();
    assert_eq!(world.sent_one()["method"], "calling.play");
}

#[test]
fn wrong_credentials_end_the_session_and_every_waiter() {
    let mut world = World::new();
    let connect = world.connect();
    let request = world.request("video.rooms.get", &json!({}));
    world.open();
    world.reject(-32002);
    let error = world.connect_result(connect).unwrap().unwrap_err();
    assert_eq!((error.code().as_str(), error.status()), ("unauthorized", Some(401)));
    assert_eq!(world.outcome(request).unwrap_err().code(), "unauthorized");
    assert_eq!(world.engine.state(), State::Closed);
    let later = world.request("video.rooms.get", &json!({}));
    assert_eq!(world.outcome(later).unwrap_err().code(), "unauthorized");
}

#[test]
fn credentials_that_were_accepted_are_tried_again() {
    let mut world = World::connected();
    world.lose();
    for _ in 0..3 {
        world.open_again();
        world.reject(-32002);
        assert_eq!(world.engine.state(), State::Reconnecting);
    }
    world.open_again();
    world.reject(-32002);
    assert_eq!(world.engine.state(), State::Closed);
}

#[test]
fn a_first_connection_that_fails_leaves_an_idle_session() {
    let mut world = World::new();
    let connect = world.connect();
    world.fail_to_open();
    assert_eq!(world.engine.state(), State::Connecting);
    for _ in 0..40 {
        world.advance(SECOND);
        world.fail_to_open();
    }
    let error = world.connect_result(connect).unwrap().unwrap_err();
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("network", "refused"));
    assert_eq!(world.engine.state(), State::Idle);
    world.request("video.rooms.get", &json!({}));
    assert_eq!(world.engine.state(), State::Connecting);
}

#[test]
fn a_call_that_waits_for_a_lost_connection_fails_after_the_connect_timeout() {
    let mut world = World::connected();
    world.lose();
    let connect = world.connect();
    for _ in 0..30 {
        world.fail_to_open();
        assert_eq!(world.connect_result(connect), None);
        world.advance(SECOND);
    }
    let error = world.connect_result(connect).unwrap().unwrap_err();
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("network", "refused"));
    assert_eq!(world.engine.state(), State::Reconnecting);
}

#[test]
fn more_requests_than_may_wait_are_refused() {
    let mut world = World::with(|options| options.max_waiting = 2);
    for _ in 0..2 {
        world.request("calling.play", &json!({}));
    }
    let refused = world.request("calling.play", &json!({}));
    let error = world.outcome(refused).unwrap_err();
    assert_eq!((error.code().as_str(), error.is_maybe_delivered()), ("queue_full", false));
}

#[test]
fn a_request_without_an_answer_times_out() {
    let mut world = World::connected();
    let (read, command) =
        (world.request("video.rooms.get", &json!({})), world.request("calling.play", &json!({})));
    world.advance(10 * SECOND);
    let (read, command) = (world.outcome(read).unwrap_err(), world.outcome(command).unwrap_err());
    assert_eq!(
        (read.kind().as_str(), read.is_maybe_delivered(), read.is_retryable()),
        ("timeout", false, true)
    );
    assert!(command.is_maybe_delivered() && !command.is_retryable());
}

#[test]
fn a_request_that_ends_without_a_connection_names_the_cause() {
    let mut world = World::new();
    let early = world.request("video.rooms.get", &json!({}));
    world.engine.cancel(world.requests[early].0, world.now());
    let error = world.outcome(early).unwrap_err();
    let connecting = "There is no connection: the first attempt has not ended.";
    assert_eq!(error.message(), format!("video.rooms.get was aborted. {connecting}"));
    let late = world.request("video.rooms.get", &json!({}));
    for _ in 0..10 {
        world.fail_to_open();
        world.advance(SECOND);
    }
    let error = world.outcome(late).unwrap_err();
    assert_eq!((error.kind().as_str(), error.is_retryable()), ("timeout", true));
    let cause = "There is no connection: it ended.";
    assert_eq!(error.message(), format!("video.rooms.get was not answered within 10000 ms. {cause}"));
}

#[test]
fn a_request_that_ends_with_a_connection_names_no_earlier_failure() {
    let mut world = World::new();
    world.request("video.rooms.get", &json!({}));
    world.fail_to_open();
    world.open_again();
    world.accept(&json!({ "protocol": "signalwire_a_b_c" }));
    let late = world.request("video.room.get", &json!({}));
    world.advance(10 * SECOND);
    let error = world.outcome(late).unwrap_err();
    assert_eq!(error.message(), "video.room.get was not answered within 10000 ms.");
}

#[test]
fn a_silent_server_is_pinged_and_then_left() {
    let mut world = World::connected();
    world.advance(20 * SECOND);
    assert_eq!((world.pings, world.drops), (1, 0));
    world.advance(10 * SECOND);
    assert_eq!((world.drops, world.engine.state()), (1, State::Reconnecting));
    let reasons = world.reported().into_iter().filter_map(|event| match event {
        Event::State(change) => change.reason.map(|reason| reason.code),
        _ => None,
    });
    assert_eq!(reasons.collect::<Vec<_>>(), ["silent"]);
}

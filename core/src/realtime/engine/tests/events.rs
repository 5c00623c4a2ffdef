//! Events, calls, and the end of a session that drains.

use serde_json::{Value, json};

use super::world::World;
use super::{SECOND, receive};
use crate::realtime::state::State;
use crate::realtime::watch::Watch;

#[test]
fn an_event_is_acknowledged_and_reported_once() {
    let mut world = World::connected();
    for _ in 0..2 {
        world.event("e1", "messaging.receive", &json!({ "context": "office" }));
    }
    let acknowledgement = json!({ "jsonrpc": "2.0", "id": "e1", "result": {} });
    assert_eq!(world.sent(), [acknowledgement.clone(), acknowledgement]);
    let events = world.events();
    assert_eq!((events.len(), world.engine.stats().duplicates), (1, 1));
    assert_eq!(events[0].key.as_deref(), Some("office"));
}

#[test]
fn the_server_s_ping_is_answered_with_its_content() {
    let mut world = World::connected();
    world.receive(
        &json!({ "id": 7, "method": "signalwire.ping", "params": { "timestamp": 1.5, "payload": "x" } }),
    );
    assert_eq!(
        world.sent_one(),
        json!({ "jsonrpc": "2.0", "id": 7, "result": { "timestamp": 1.5, "payload": "x" } })
    );
}

#[test]
fn what_is_no_message_is_counted_and_ignored() {
    let mut world = World::connected();
    for text in ["no", "[]", "{}", r#"{"id":"a","method":"calling.sing"}"#, r#"{"id":"unknown","result":{}}"#]
    {
        world.text(text);
    }
    assert_eq!(world.engine.stats().protocol_violations, 4);
    assert_eq!((world.sent().len(), world.engine.state()), (0, State::Connected));
}

fn call(id: &str) -> Value {
    json!({ "call_id": id, "node_id": "n", "context": "office", "direction": "inbound", "call_state": "created" })
}

#[test]
fn an_inbound_call_without_an_id_is_no_call() {
    let mut world = World::connected();
    world.event("e1", "calling.call.receive", &json!({ "context": "office", "node_id": "n" }));
    world.event("e2", "calling.call.receive", &json!({ "context": "office", "call_id": 7 }));
    let stats = world.engine.stats();
    assert_eq!((stats.protocol_violations, stats.live_calls, world.events().len()), (2, 0, 0));
}

#[test]
fn a_call_that_is_not_taken_is_passed() {
    let mut world = World::connected();
    *world.engine.watch() = Watch::new(false);
    world.event("e1", "calling.call.receive", &call("c1"));
    let sent = world.sent();
    assert_eq!(
        (sent[1]["method"].as_str(), &sent[1]["params"]["call_id"]),
        (Some("calling.pass"), &json!("c1"))
    );
    world.engine.watch().add("calling.call.receive", Some("office"));
    world.event("e2", "calling.call.receive", &call("c2"));
    assert_eq!((world.sent().len(), world.engine.stats().live_calls), (1, 1));
    world.drain(60 * SECOND);
    world.event("e3", "calling.call.receive", &call("c3"));
    assert_eq!(
        (world.sent()[1]["params"]["call_id"].as_str(), world.engine.stats().calls_passed),
        (Some("c3"), 2)
    );
}

#[test]
fn calls_over_the_limit_and_dropped_ones_are_passed() {
    let mut world = World::with(|options| {
        options.max_calls = 2;
        options.bounds.events = 1;
    });
    world.establish();
    for id in ["c1", "c2", "c3", "c4"] {
        world.event(id, "calling.call.receive", &call(id));
    }
    let passed: Vec<_> = world
        .sent()
        .iter()
        .filter(|message| message["method"] == "calling.pass")
        .map(|message| message["params"]["call_id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(passed, ["c1", "c2", "c3"]);
    assert_eq!(world.engine.stats().live_calls, 1);
}

#[test]
fn a_drained_session_waits_for_its_calls_and_requests() {
    let mut world = World::connected();
    world.request("signalwire.receive", &receive("office"));
    world.answer_all("200");
    world.event("e1", "calling.call.receive", &call("c1"));
    world.sent();
    let drained = world.drain(60 * SECOND);
    let unreceive = world.sent_one();
    assert_eq!(unreceive["method"], "signalwire.unreceive");
    world.receive(&json!({ "id": unreceive["id"], "result": { "code": "200" } }));
    world.request("calling.end", &json!({ "call_id": "c1", "node_id": "n" }));
    world.answer_all("200");
    assert_eq!(world.engine.state(), State::Draining);
    world.event("e2", "calling.call.state", &json!({ "call_id": "c1", "call_state": "ended" }));
    assert_eq!(world.engine.state(), State::Closed);
    let drained = world.drained(drained).unwrap();
    assert_eq!((drained.calls, drained.requests), (0, 0));
}

#[test]
fn a_session_that_does_not_drain_in_time_reports_what_was_left() {
    let mut world = World::connected();
    world.event("e1", "calling.call.receive", &call("c1"));
    let request = world.request("calling.play", &json!({}));
    let drained = world.drain(3 * SECOND);
    world.advance(3 * SECOND);
    let drained = world.drained(drained).unwrap();
    assert_eq!((drained.calls, drained.requests), (1, 1));
    assert_eq!(world.outcome(request).unwrap_err().code(), "client_closed");
}

#[test]
fn an_observer_of_all_events_sees_a_call_and_does_not_take_it() {
    let mut world = World::connected();
    *world.engine.watch() = Watch::new(false);
    world.engine.watch().set_all(true);
    world.event("e1", "calling.call.receive", &call("c1"));
    assert_eq!(world.events().len(), 1);
    let passed = world.sent();
    assert_eq!(passed.iter().filter(|frame| frame["method"] == "calling.pass").count(), 1, "{passed:?}");
}

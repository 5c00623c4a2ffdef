//! Credentials that are replaced, and topics of the first request.

use serde_json::{Value, json};

use super::world::World;
use crate::realtime::engine::Reply;

/// The params of the next `signalwire.connect`.
fn next_connect(world: &mut World) -> Value {
    world.open_again();
    world.sent_one()["params"].clone()
}

#[test]
fn an_attempt_with_replaced_credentials_starts_again() {
    for same_project in [true, false] {
        let mut world = World::new();
        world.connect();
        world.engine.on_credentials(same_project, world.now());
        world.execute();
        assert_eq!((world.drops, world.is_opening), (1, true));
        world.open();
        world.engine.on_credentials(same_project, world.now());
        world.execute();
        assert_eq!((world.drops, world.is_opening, world.has_socket), (2, true, false));
    }
}

#[test]
fn the_session_of_one_project_is_not_continued_by_another() {
    for same_project in [true, false] {
        let mut world = World::connected();
        world.event("e1", "signalwire.authorization.state", &json!({ "authorization_state": "a:b" }));
        world.lose();
        world.engine.on_credentials(same_project, world.now());
        world.execute();
        world.sent();
        let params = next_connect(&mut world);
        assert_eq!(params.get("protocol").is_some(), same_project);
        assert_eq!(params.get("authorization_state").is_some(), same_project);
    }
}

#[test]
fn an_announced_end_does_not_delay_another_project() {
    let mut world = World::connected();
    world.receive(&json!({ "id": "d1", "method": "signalwire.disconnect", "params": {} }));
    world.sent();
    world.engine.on_credentials(false, world.now());
    world.execute();
    assert!(!world.has_socket);
    assert_eq!(next_connect(&mut world).get("protocol"), None);
}

#[test]
fn a_topic_that_was_taken_back_is_not_part_of_the_next_connect() {
    let mut world = World::new();
    world.engine.identity.contexts = vec!["office".to_owned(), "home".to_owned()];
    world.establish();
    world.request("signalwire.unreceive", &json!({ "contexts": ["office"] }));
    world.answer_all("200");
    world.lose();
    assert_eq!(next_connect(&mut world)["contexts"], json!(["home"]));
}

#[test]
fn the_error_of_a_connect_follows_the_state() {
    let mut world = World::new();
    world.engine.connect(Reply::Queue(1), world.now());
    world.execute();
    world.open();
    world.reject(-32002);
    assert_eq!(world.order(), ["connecting", "closed", "1 unauthorized"]);
}

#[test]
fn the_result_of_a_connect_follows_its_state_and_can_be_cancelled() {
    let mut world = World::new();
    for token in [1, 2] {
        world.engine.connect(Reply::Queue(token), world.now());
    }
    world.execute();
    world.engine.cancel_token(1, world.now());
    world.open();
    world.accept(&json!({ "protocol": "signalwire_a_b_c" }));
    assert_eq!(world.order(), ["connecting", "1 aborted", "connected", "2"]);
}

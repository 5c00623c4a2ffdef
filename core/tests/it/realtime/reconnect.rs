//! Lost connections.

use std::time::Duration;

use futures_util::StreamExt;
use serde_json::{Value, json};
use signalwire_core::error::ErrorCode;
use signalwire_core::realtime::{Event, Resumed, Session, State};
use signalwire_core::{ApiToken, ProjectId};
use tokio_tungstenite::tungstenite::Message;

use super::relay::{PROTOCOL, Relay, next_event, reaches, within};
use crate::support::{PROJECT, token};

async fn resumed(session: &Session) -> Resumed {
    loop {
        if let Event::Resumed(resumed) = next_event(session).await {
            return resumed;
        }
    }
}

#[tokio::test]
async fn a_lost_connection_is_replaced_and_its_subscriptions_are_made_again() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    let contexts = json!({ "contexts": ["office"] });
    let subscribe = session.request("signalwire.receive").params(&contexts).send();
    let serve = async {
        let request = peer.expect("signalwire.receive").await;
        peer.result(&request, &json!({ "code": "200" })).await;
    };
    let (subscribed, ()) = tokio::join!(subscribe, serve);
    subscribed.unwrap();
    peer.event("e1", "signalwire.authorization.state", &json!({ "authorization_state": "s1" })).await;
    peer.expect_acknowledgement("e1").await;
    drop(peer);
    let change = reaches(&session, State::Reconnecting).await;
    assert_eq!((change.attempt, change.reason.is_some()), (1, true));
    let (mut peer, params) = relay.establish().await;
    assert_eq!((&params["protocol"], &params["authorization_state"]), (&json!(PROTOCOL), &json!("s1")));
    let again = peer.expect("signalwire.receive").await;
    assert_eq!(again["params"], contexts);
    peer.result(&again, &json!({ "code": "200" })).await;
    let resumed = resumed(&session).await;
    assert_eq!((resumed.restored, resumed.again), (true, 1));
    assert_eq!(session.stats().reconnects, 1);
}

#[tokio::test]
async fn a_read_that_is_lost_is_sent_again_and_a_command_reports_that_it_may_have_arrived() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    let read = session.request("video.rooms.get").send();
    let command = session.request("calling.play").send();
    let serve = async {
        for _ in 0..2 {
            peer.next().await;
        }
        drop(peer);
        let (mut peer, _) = relay.establish().await;
        let again = peer.expect("video.rooms.get").await;
        peer.result(&again, &json!({ "code": "200", "rooms": [] })).await;
        peer
    };
    let (read, command, _peer) = tokio::join!(read, command, serve);
    assert_eq!(read.unwrap().parse::<Value>().unwrap()["rooms"], json!([]));
    let error = command.unwrap_err();
    assert_eq!(
        (error.kind().as_str(), error.is_maybe_delivered(), error.is_retryable()),
        ("network", true, false)
    );
}

#[tokio::test]
async fn a_restart_of_the_server_starts_a_new_session() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    peer.send(&json!({ "id": "d1", "method": "signalwire.disconnect", "params": { "restart": true } })).await;
    peer.expect_acknowledgement("d1").await;
    let request = session.request("calling.play").send();
    let serve = async {
        drop(peer);
        let (mut peer, params) = relay.establish().await;
        assert_eq!(params.get("protocol"), None);
        let request = peer.expect("calling.play").await;
        peer.result(&request, &json!({ "code": "200" })).await;
        peer
    };
    let (result, _peer) = tokio::join!(request, serve);
    assert!(result.is_ok(), "a request that was made after the announcement waits");
    let change = reaches(&session, State::Reconnecting).await;
    assert_eq!(change.reason.map(|reason| reason.code), Some(ErrorCode::ServerDisconnect));
}

#[tokio::test]
async fn a_frozen_server_is_left() {
    let relay = Relay::listen().await;
    let builder = relay.builder().ping_interval(Duration::from_secs(1)).ping_timeout(Duration::from_secs(1));
    let (session, frozen) = relay.session_of(builder).await;
    let change = reaches(&session, State::Reconnecting).await;
    assert_eq!(change.reason.map(|reason| reason.code), Some(ErrorCode::Silent));
    drop(frozen);
}

#[tokio::test]
async fn a_server_that_answers_pings_is_not_left() {
    let relay = Relay::listen().await;
    let builder =
        relay.builder().ping_interval(Duration::from_millis(50)).ping_timeout(Duration::from_secs(30));
    let (session, mut peer) = relay.session_of(builder).await;
    // Reading answers the pings of the client, and a ping follows only after the answer to the last
    // one.
    for _ in 0..3 {
        let message = within("a ping", peer.socket.next()).await.unwrap().unwrap();
        assert!(matches!(message, Message::Ping(_)), "{message:?}");
    }
    assert_eq!(session.state(), State::Connected);
}

#[tokio::test]
async fn credentials_of_another_project_replace_the_connection() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    session.set_credentials(ProjectId::parse(PROJECT).unwrap(), ApiToken::parse(&token()).unwrap());
    assert_eq!(session.state(), State::Connected);
    let other = "11111111-2222-4333-8444-555555555555";
    session.set_credentials(ProjectId::parse(other).unwrap(), ApiToken::parse(&token()).unwrap());
    assert_eq!(peer.next_or_end().await, None);
    let (_peer, params) = relay.establish().await;
    assert_eq!((params["authentication"]["project"].as_str(), params.get("protocol")), (Some(other), None));
}

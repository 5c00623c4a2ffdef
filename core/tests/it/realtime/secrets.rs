//! The token is sent to the relay and shown nowhere.

use std::sync::{Arc, Mutex};

use serde_json::json;
use signalwire_core::ApiToken;
use signalwire_core::error::ErrorCode;
use signalwire_core::realtime::{Direction, State, Traffic};

use super::relay::{Relay, reaches};
use crate::support::token;

#[tokio::test]
async fn traffic_is_reported_without_secrets() {
    let relay = Relay::listen().await;
    let seen = Arc::new(Mutex::new(Vec::<Traffic>::new()));
    let sink = Arc::clone(&seen);
    let builder = relay.builder().on_traffic(true, move |traffic| sink.lock().unwrap().push(traffic.clone()));
    let (session, mut peer) = relay.session_of(builder).await;
    let state = json!({ "authorization_state": "c2VjcmV0OnN0YXRl" });
    peer.event("e1", "signalwire.authorization.state", &state).await;
    peer.expect_acknowledgement("e1").await;
    peer.event("e2", "messaging.receive", &json!({ "body": format!("It is {}", token()) })).await;
    peer.expect_acknowledgement("e2").await;
    session.close().await;
    let seen = seen.lock().unwrap();
    let all = format!("{seen:?}");
    assert!(!all.contains(&token()) && !all.contains("c2VjcmV0OnN0YXRl"), "{all}");
    let first = &seen[0];
    assert_eq!((first.direction, first.method.as_deref()), (Direction::Sent, Some("signalwire.connect")));
    let event = seen.iter().find(|traffic| traffic.id.as_deref() == Some("e2")).unwrap();
    assert_eq!((event.direction, event.event.as_deref()), (Direction::Received, Some("messaging.receive")));
}

#[tokio::test]
async fn nothing_that_is_printed_contains_the_token() {
    let relay = Relay::listen().await;
    let builder = relay.builder();
    assert!(!format!("{builder:?}").contains(&token()));
    let (session, mut peer) = relay.session_of(builder).await;
    let request = session.request("chat.publish").params(&json!({ "content": token() }));
    let serve = async {
        let request = peer.expect("chat.publish").await;
        let message = format!("The token {} is no content", token());
        peer.result(&request, &json!({ "code": "422", "message": message })).await;
    };
    let (result, ()) = tokio::join!(request.send(), serve);
    let error = result.unwrap_err();
    let shown =
        format!("{error} {error:?} {session:?} {:?} {}", session.stats(), error.response().unwrap().body);
    assert!(!shown.contains(&token()), "{shown}");
}

#[tokio::test]
async fn a_token_is_asked_for_before_each_attempt() {
    let relay = Relay::listen().await;
    let calls = Arc::new(Mutex::new(0));
    let builder = relay.builder().token_provider(move || {
        let calls = Arc::clone(&calls);
        async move {
            *calls.lock().unwrap() += 1;
            match *calls.lock().unwrap() {
                1 => Err("no token yet".into()),
                call => Ok(ApiToken::parse(&format!("PT{call:048x}"))?),
            }
        }
    });
    let session = builder.build().unwrap();
    let (connected, (peer, first)) = tokio::join!(session.connect(), relay.establish());
    connected.unwrap();
    assert_eq!(first["authentication"]["token"], format!("PT{:048x}", 2));
    let change = reaches(&session, State::Connecting).await;
    assert_eq!(change.reason, None);
    let change = reaches(&session, State::Connecting).await;
    assert_eq!(change.reason.map(|reason| reason.code), Some(ErrorCode::TokenUnavailable));
    drop(peer);
    let (_peer, second) = relay.establish().await;
    assert_eq!(second["authentication"]["token"], format!("PT{:048x}", 3));
}

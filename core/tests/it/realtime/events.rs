//! Events: acknowledged, in order, once, and within bounds.

use std::future::ready;

use futures_util::StreamExt;
use serde_json::{Value, json};
use signalwire_core::internal::realtime::{Item, RawSession};
use signalwire_core::realtime::{Event, EventKind, State};

use super::relay::{Relay, next_server_event, reaches, within};

#[tokio::test]
async fn an_event_is_acknowledged_and_arrives_with_its_payload() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    peer.event("e1", "messaging.receive", &json!({ "context": "office", "body": "Hi" })).await;
    peer.expect_acknowledgement("e1").await;
    let event = next_server_event(&session).await;
    assert_eq!((event.name.as_str(), event.id.as_deref()), ("messaging.receive", Some("e1")));
    assert_eq!(event.kind, EventKind::MessagingReceive);
    assert_eq!((event.key.as_deref(), event.timestamp), (Some("office"), Some(1.5)));
    assert_eq!(event.payload.parse::<Value>().unwrap()["body"], "Hi");
    assert_eq!(event.payload.parse::<u8>().unwrap_err().line, 1);
}

#[tokio::test]
async fn an_unknown_event_arrives_and_a_repeated_one_arrives_once() {
    let relay = Relay::listen().await;
    let (mut session, mut peer) = relay.session().await;
    for id in ["e1", "e1", "e2"] {
        peer.event(id, "calling.call.sung", &json!({})).await;
        peer.expect_acknowledgement(id).await;
    }
    session.close().await;
    let mut ids = Vec::new();
    while let Some(event) = within("an event", session.next()).await {
        if let Event::Server(event) = event {
            assert_eq!((event.name.as_str(), event.kind), ("calling.call.sung", EventKind::Other));
            ids.push(event.id.unwrap());
        }
    }
    assert_eq!((ids, session.stats().duplicates), (vec!["e1".to_owned(), "e2".to_owned()], 1));
}

#[tokio::test]
async fn results_and_events_of_a_raw_session_arrive_in_the_order_of_the_wire() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    let raw = RawSession::new(session);
    raw.submit(7, "calling.play", "{}", None).unwrap();
    let play = peer.expect("calling.play").await;
    peer.event("e1", "messaging.receive", &json!({})).await;
    peer.result(&play, &json!({ "code": "200" })).await;
    peer.event("e2", "messaging.receive", &json!({})).await;
    let mut order = Vec::new();
    while order.len() < 3 {
        match within("an item", raw.recv()).await.unwrap() {
            Item::Response { token, result } => order.push(format!("{token} {}", result.is_ok())),
            Item::Event(Event::Server(event)) => order.push(event.id.unwrap()),
            _ => {}
        }
    }
    assert_eq!(order, ["e1", "7 true", "e2"]);
}

#[tokio::test]
async fn a_reader_without_credit_still_receives_what_its_promises_wait_for() {
    let relay = Relay::listen().await;
    let builder = relay.builder().credit(0).max_queued_events(10).max_queued_bytes(1 << 20);
    let (session, mut peer) = relay.session_of(builder).await;
    let raw = RawSession::new(session);
    raw.submit(1, "calling.end", "{}", None).unwrap();
    let end = peer.expect("calling.end").await;
    for number in 0..50 {
        peer.event(&format!("m{number}"), "messaging.receive", &json!({})).await;
    }
    peer.event("s1", "calling.call.state", &json!({ "call_id": "c1", "call_state": "ended" })).await;
    peer.result(&end, &json!({ "code": "200" })).await;
    let (mut order, mut dropped) = (Vec::new(), 0);
    while order.len() < 2 {
        match within("an item", raw.recv()).await.unwrap() {
            Item::Response { token, .. } => order.push(token.to_string()),
            Item::Event(Event::Server(event)) => order.push(event.id.unwrap()),
            Item::Event(Event::Overflow(overflow)) => dropped += overflow.dropped["messaging.receive"],
            _ => {}
        }
    }
    assert_eq!(order, ["s1", "1"]);
    raw.add_credit(3);
    let mut newest = Vec::new();
    while newest.len() < 3 {
        match within("an item", raw.recv()).await.unwrap() {
            Item::Event(Event::Server(event)) => newest.push(event.id.unwrap()),
            Item::Event(Event::Overflow(overflow)) => dropped += overflow.dropped["messaging.receive"],
            _ => {}
        }
    }
    assert_eq!((newest, dropped), (vec!["m40".to_owned(), "m41".to_owned(), "m42".to_owned()], 40));
    let more = tokio::select! { biased; item = raw.recv() => Some(item), () = ready(()) => None };
    assert!(more.is_none(), "{more:?}");
}

#[tokio::test]
async fn what_is_not_watched_is_acknowledged_and_dropped() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session_of(relay.builder().watch_nothing()).await;
    session.watch("messaging.receive", Some("office"));
    for (id, context) in [("e1", "home"), ("e2", "office")] {
        peer.event(id, "messaging.receive", &json!({ "context": context })).await;
        peer.expect_acknowledgement(id).await;
    }
    assert_eq!(next_server_event(&session).await.id.as_deref(), Some("e2"));
    assert_eq!(session.stats().unwatched, 1);
    let call = json!({ "call_id": "c1", "node_id": "n1", "context": "office" });
    peer.event("e3", "calling.call.receive", &call).await;
    peer.expect_acknowledgement("e3").await;
    let pass = peer.expect("calling.pass").await;
    assert_eq!(pass["params"], json!({ "node_id": "n1", "call_id": "c1" }));
    assert_eq!(session.stats().calls_passed, 1);
}

#[tokio::test]
async fn ten_thousand_events_at_once_arrive_in_order() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    reaches(&session, State::Connected).await;
    let serve = async {
        for number in 0..10_000 {
            peer.event(&number.to_string(), "chat.channel.message", &json!({ "channel": "lobby" })).await;
            if number % 100 == 99 {
                for _ in 0..100 {
                    peer.next().await;
                }
            }
        }
    };
    let read = async {
        for number in 0..10_000 {
            assert_eq!(next_server_event(&session).await.id, Some(number.to_string()));
        }
    };
    tokio::join!(serve, read);
    assert!(session.stats().dropped.is_empty());
}

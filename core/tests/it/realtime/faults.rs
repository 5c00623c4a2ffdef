//! Servers that break the rules.

use futures_util::SinkExt;
use signalwire_core::error::ErrorCode;
use signalwire_core::realtime::{Event, State};
use tokio::io::AsyncWriteExt;
use tokio_tungstenite::tungstenite::Message;

use super::relay::{Relay, next_event, reaches};

#[tokio::test]
async fn messages_that_are_none_are_counted_and_the_session_goes_on() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    let texts = ["no", "[]", "{}", r#"{"id":"a","method":"signalwire.sing"}"#];
    for text in texts {
        peer.text(text).await;
    }
    peer.socket.send(Message::binary(vec![1, 2])).await.unwrap();
    let mut codes = Vec::new();
    while codes.len() < 5 {
        if let Event::Protocol(violation) = next_event(&session).await {
            codes.push(violation.code);
        }
    }
    assert_eq!(codes, ["invalid_json", "not_an_object", "unexpected_shape", "unknown_method", "binary"]);
    assert_eq!((session.stats().protocol_violations, session.state()), (5, State::Connected));
}

#[tokio::test]
async fn a_message_that_is_too_large_ends_the_connection_and_not_the_session() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session_of(relay.builder().max_message_bytes(10_000)).await;
    let _ = peer.socket.send(Message::text("x".repeat(20_000))).await;
    let change = reaches(&session, State::Reconnecting).await;
    let reason = change.reason.unwrap();
    assert_eq!(reason.code, "protocol");
    assert!(reason.message.contains("10000 bytes"), "{}", reason.message);
    relay.establish().await;
    reaches(&session, State::Connected).await;
}

#[tokio::test]
async fn text_that_is_not_utf8_ends_the_connection_and_not_the_session() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    let stream = peer.socket.get_mut();
    stream.write_all(&[0x81, 0x02, 0xc3, 0x28]).await.unwrap();
    stream.flush().await.unwrap();
    let change = reaches(&session, State::Reconnecting).await;
    assert_eq!(change.reason.map(|reason| reason.code), Some(ErrorCode::Protocol));
    relay.establish().await;
    reaches(&session, State::Connected).await;
}

/// The steps of a connection before the server accepts the session.
async fn fail_at(step: usize, relay: &Relay) {
    match step {
        0 => relay.refuse().await,
        1 => drop(relay.accept_tls().await),
        2 => drop(relay.accept().await),
        _ => {
            let mut peer = relay.accept().await;
            let connect = peer.expect("signalwire.connect").await;
            if step == 4 {
                peer.error(&connect, -32603).await;
            }
        }
    }
}

#[tokio::test]
async fn a_failure_at_each_step_of_the_handshake_is_survived() {
    for step in 0..5 {
        let relay = Relay::listen().await;
        let session = relay.builder().build().unwrap();
        let serve = async {
            fail_at(step, &relay).await;
            relay.establish().await
        };
        let (connected, _peer) = tokio::join!(session.connect(), serve);
        connected.unwrap();
    }
}

#[tokio::test]
async fn a_drop_in_the_middle_of_a_frame_is_survived() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    let stream = peer.socket.get_mut();
    stream.write_all(&[0x81, 0x05, b'{']).await.unwrap();
    stream.flush().await.unwrap();
    drop(peer);
    reaches(&session, State::Reconnecting).await;
    relay.establish().await;
    reaches(&session, State::Connected).await;
}

#[tokio::test]
async fn a_session_that_the_server_forgot_starts_anew_at_once() {
    let relay = Relay::listen().await;
    let (session, peer) = relay.session().await;
    drop(peer);
    let mut peer = relay.accept().await;
    let connect = peer.expect("signalwire.connect").await;
    assert!(connect["params"].get("protocol").is_some());
    peer.error(&connect, -32003).await;
    let (_peer, params) = relay.establish().await;
    assert_eq!(params.get("protocol"), None);
    reaches(&session, State::Connected).await;
}

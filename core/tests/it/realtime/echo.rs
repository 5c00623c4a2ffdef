//! The socket of sessions, as the test suites of WebSocket clients use it.

#![cfg(feature = "test-util")]

use futures_util::{SinkExt, StreamExt};
use signalwire_core::internal::realtime::echo;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};

use super::relay::{Relay, within};

fn fragment(data: &str, kind: Data, is_last: bool) -> Message {
    Message::Frame(Frame::message(data.to_owned(), OpCode::Data(kind), is_last))
}

#[tokio::test]
async fn messages_are_echoed_whole_and_pings_between_their_fragments_are_answered() {
    let relay = Relay::listen().await;
    let (origin, pem) = (format!("https://localhost:{}", relay.port), relay.authority.pem());
    let serve = async {
        let (mut peer, headers) = relay.accept_with_headers().await;
        for message in [
            fragment("Zo", Data::Text, false),
            Message::Ping("now".into()),
            fragment("\u{eb}", Data::Continue, true),
            Message::binary(vec![0, 0xff]),
        ] {
            peer.socket.send(message).await.unwrap();
        }
        let mut received = Vec::new();
        while received.len() < 3 {
            received.push(within("an echo", peer.socket.next()).await.unwrap().unwrap());
        }
        peer.socket.close(None).await.unwrap();
        (headers[0].clone(), received)
    };
    let client = echo(&origin, &pem, "/runCase?case=1");
    let (last, (request, received)) = tokio::join!(within("the end", client), serve);
    assert_eq!(last.unwrap().as_deref(), Some("Zo\u{eb}"));
    assert_eq!(request, "GET /runCase?case=1");
    assert_eq!(
        received,
        [Message::Pong("now".into()), Message::text("Zo\u{eb}"), Message::binary(vec![0, 0xff])]
    );
}

//! A server that closes an idle connection at the moment when the next request is sent.

use crate::support::{Act, Server, args, operation};

const CALLS: usize = 100;

/// The server closes the connection after each response without announcing it, and the next request
/// is sent at once: it finds the connection either closed or just being closed.
#[tokio::test]
async fn no_request_is_duplicated_if_the_connection_is_just_being_closed() {
    let server = Server::start(vec![Act::RespondAndClose(201, b"{}".to_vec())]).await;
    let client = server.client();
    let mut arrived = Vec::new();
    for number in 0..CALLS {
        let body = args(&format!(r#"{{"body":{{"name":"room-{number}"}}}}"#));
        let result = client.call(operation("video.rooms.create"), &body).await;
        let before = arrived.len();
        arrived = server.hits().into_iter().map(|hit| hit.body).collect();
        match (result, arrived.len() - before) {
            (Ok(_), count) => assert_eq!(count, 1, "call {number}"),
            (Err(error), count) => assert!(count == 0 || error.is_maybe_delivered(), "{number}: {error:?}"),
        }
    }
    let total = arrived.len();
    arrived.sort();
    arrived.dedup();
    assert_eq!(arrived.len(), total, "a POST arrived twice");
}

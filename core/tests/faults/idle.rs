//! A server that closes a kept connection at the moment in which the next request leaves.

use super::support::{Act, Server, args, operation};

const CALLS: usize = 100;

/// The server closes after each answer without having said so, and the next request is on its way
/// at once: sometimes it finds the connection closed, sometimes it crosses the end of it.
#[tokio::test]
async fn no_request_is_doubled_by_a_connection_that_closes_at_the_worst_moment() {
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

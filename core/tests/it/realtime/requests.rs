//! Requests and their results.

use std::time::Duration;

use serde_json::{Value, json};

use super::relay::{Relay, within};

#[tokio::test]
async fn a_request_returns_its_result() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    let request = session.request("video.room.get").params(&json!({ "room_session_id": "r1" })).send();
    let serve = async {
        let request = peer.expect("video.room.get").await;
        assert_eq!(request["params"], json!({ "room_session_id": "r1" }));
        peer.result(&request, &json!({ "code": "200", "room": { "id": "r1" } })).await;
    };
    let (result, ()) = tokio::join!(request, serve);
    assert_eq!(result.unwrap().parse::<Value>().unwrap()["room"]["id"], "r1");
}

#[tokio::test]
async fn many_requests_are_answered_in_any_order() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    let requests = (0..50).map(|number| {
        let request = session.request("chat.publish").params(&json!({ "content": number }));
        async move { request.send().await.unwrap().parse::<Value>().unwrap()["content"].as_u64() }
    });
    let serve = async {
        let mut received = Vec::new();
        for _ in 0..50 {
            received.push(peer.expect("chat.publish").await);
        }
        for request in received.iter().rev() {
            peer.result(request, &json!({ "code": "200", "content": request["params"]["content"] })).await;
        }
    };
    let (results, ()) = tokio::join!(futures_util::future::join_all(requests), serve);
    assert_eq!(results, (0..50).map(Some).collect::<Vec<_>>());
}

#[tokio::test]
async fn codes_of_results_and_errors_become_errors() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    let serve = async {
        for code in ["404", "-32001", "402"] {
            let request = peer.next().await;
            peer.result(&request, &json!({ "code": code, "message": "No such call" })).await;
        }
        let request = peer.next().await;
        peer.error(&request, -32601).await;
    };
    let send = async {
        let mut errors = Vec::new();
        for _ in 0..4 {
            let error = session.request("calling.play").send().await.unwrap_err();
            errors.push((error.code().as_str(), error.status()));
        }
        errors
    };
    let (errors, ()) = tokio::join!(send, serve);
    let expected = [("not_found", 404), ("forbidden", 403), ("payment_required", 402), ("bad_request", 400)];
    assert_eq!(errors, expected.map(|(code, status)| (code, Some(status))));
}

#[tokio::test]
async fn a_request_without_an_answer_times_out_and_its_late_answer_is_ignored() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    let request = session.request("calling.play").timeout(Duration::from_millis(100)).send();
    let (result, late) = tokio::join!(request, peer.expect("calling.play"));
    let error = result.unwrap_err();
    assert_eq!((error.code().as_str(), error.is_maybe_delivered()), ("timeout", true));
    let serve = async {
        peer.result(&late, &json!({ "code": "200" })).await;
        let next = peer.expect("video.rooms.get").await;
        peer.result(&next, &json!({ "code": "200" })).await;
    };
    let (next, ()) = tokio::join!(session.request("video.rooms.get").send(), serve);
    assert!(next.is_ok());
    assert_eq!(session.stats().requests_in_flight, 0);
}

#[tokio::test]
async fn params_that_are_no_object_are_not_sent() {
    let relay = Relay::listen().await;
    let session = relay.builder().build().unwrap();
    for json in ["", "[]", "1", "{", "{} {}"] {
        let error = session.request("calling.play").params_json(json).send().await.unwrap_err();
        assert_eq!((error.kind().as_str(), error.code().as_str()), ("config", "invalid_params"), "{json}");
    }
    let error = session.request("calling.play").params(&[1]).send().await.unwrap_err();
    assert_eq!(error.code(), "invalid_params");
}

#[tokio::test]
async fn dropping_a_future_cancels_its_request() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    {
        let request = session.request("calling.play").send();
        tokio::pin!(request);
        tokio::select! {
            _ = &mut request => panic!("nothing was answered"),
            _ = peer.expect("calling.play") => {}
        }
    }
    within("the cancellation", async {
        while session.stats().requests_in_flight > 0 {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

//! What retries cost. The mock transport lets the waits between attempts pass at once.

use signalwire_core::Client;
use signalwire_core::internal::retry::{CAPACITY, COST, TIMEOUT_COST};
use signalwire_core::test_util::{MockFailure, MockRequest, MockResponse, MockTransport};

use crate::support::{args, list, operation};

/// The number of retries that a client makes until its budget is used up.
async fn retries_left(client: &Client) -> u32 {
    let mut retries = 0;
    for _ in 0..CAPACITY {
        let failed = client.call(operation("video.rooms.get"), &args(r#"{"path":["r1"]}"#)).await;
        let attempts = failed.unwrap_err().request_info().unwrap().attempts;
        if attempts == 1 {
            return retries;
        }
        retries += attempts - 1;
    }
    panic!("the budget is not used up by {retries} retries");
}

#[tokio::test]
async fn a_retry_after_a_timeout_costs_more() {
    for (failure, cost) in [
        (MockFailure::ConnectTimeout, TIMEOUT_COST),
        (MockFailure::ReadTimeout, TIMEOUT_COST),
        (MockFailure::Refused, COST),
    ] {
        let mock = MockTransport::new().on_any(move |_| MockResponse::failure(failure));
        assert_eq!(retries_left(&mock.client()).await, CAPACITY / cost, "{failure:?}");
    }
}

/// A retry after a 429 costs nothing, so the success returns the cost of the retry before it.
#[tokio::test]
async fn a_success_returns_the_cost_of_the_last_retry_that_had_one() {
    let recovers = |request: &MockRequest| match request.attempt {
        1 => MockResponse::bytes(503, ""),
        2 => MockResponse::bytes(429, ""),
        _ => MockResponse::bytes(200, "{}"),
    };
    let dead = |_: &MockRequest| MockResponse::bytes(503, "");
    let client = MockTransport::new().on("video.rooms.list", recovers).on_any(dead).client();
    for _ in 0..CAPACITY / COST {
        assert_eq!(list(&client).await.unwrap().attempts, 3);
    }
    assert_eq!(retries_left(&client).await, CAPACITY / COST);
}

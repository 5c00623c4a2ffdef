//! The retry budget limits the additional load of a failing service.

use signalwire_core::Client;
use signalwire_core::internal::retry::{CAPACITY, COST};

use super::harness::ObservedCall;
use crate::support::clock::run_stopped;
use crate::support::{Server, response};

const PAGE: &str = r#"{"data":[],"links":{}}"#;
const REPEATS: usize = (CAPACITY / COST) as usize;

async fn call(client: &Client) -> Option<u32> {
    ObservedCall::begin(client, "video.rooms.list", "{}").play().await.0.ok().map(|answer| answer.attempts)
}

#[test]
fn an_unavailable_service_receives_a_limited_number_of_retries() {
    run_stopped(async {
        let calls = 200;
        let server = Server::start(vec![response(503, "")]).await;
        let client = server.client();
        for _ in 0..calls {
            assert_eq!(call(&client).await, None);
        }
        assert_eq!(server.hits().len(), calls + REPEATS);
        // Another client has a separate budget.
        assert_eq!(call(&server.client()).await, None);
        assert_eq!(server.hits().len(), calls + REPEATS + 3);
    });
}

#[test]
fn successes_refill_the_budget() {
    run_stopped(async {
        let dead = vec![response(503, ""); REPEATS / 2 * 3 + 1];
        let well = vec![response(200, PAGE); COST as usize];
        let then = vec![
            response(503, ""),
            response(200, PAGE),
            response(503, ""),
            response(503, ""),
            response(503, ""),
        ];
        let server = Server::start([dead, well, then].concat()).await;
        let client = server.client();
        for _ in 0..=REPEATS / 2 {
            assert_eq!(call(&client).await, None);
        }
        for _ in 0..COST {
            assert_eq!(call(&client).await, Some(1));
        }
        assert_eq!(
            call(&client).await,
            Some(2),
            "five successes refill the budget for one retry, which succeeds"
        );
        assert_eq!(call(&client).await, None, "which gave it back, so there is one more, and no second");
        assert_eq!(server.hits().len(), REPEATS / 2 * 3 + 1 + 5 + 2 + 2);
    });
}

#[test]
fn client_errors_refill_the_budget() {
    run_stopped(async {
        let dead = vec![response(503, ""); REPEATS / 2 * 3];
        let refusals = vec![response(404, ""); COST as usize];
        let server =
            Server::start([dead, refusals, vec![response(503, ""), response(200, PAGE)]].concat()).await;
        let client = server.client();
        for _ in 0..REPEATS / 2 + COST as usize {
            assert_eq!(call(&client).await, None);
        }
        assert_eq!(call(&client).await, Some(2));
    });
}

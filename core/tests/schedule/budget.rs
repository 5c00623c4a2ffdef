//! How much more a service gets to do because it fails.

use signalwire_core::Client;
use signalwire_core::retry::{CAPACITY, COST};

use super::harness::Rehearsal;
use super::support::clock::run_stopped;
use super::support::{Server, response};

const PAGE: &str = r#"{"data":[],"links":{}}"#;
const REPEATS: usize = (CAPACITY / COST) as usize;

async fn call(client: &Client) -> Option<u32> {
    Rehearsal::begin(client, "video.rooms.list", "{}").play().await.0.ok().map(|answer| answer.attempts)
}

#[test]
fn a_dead_service_is_not_asked_three_times_as_often() {
    run_stopped(async {
        let calls = 200;
        let server = Server::start(vec![response(503, "")]).await;
        let client = server.client();
        for _ in 0..calls {
            assert_eq!(call(&client).await, None);
        }
        assert_eq!(server.hits().len(), calls + REPEATS);
        // Another client has a budget of its own.
        assert_eq!(call(&server.client()).await, None);
        assert_eq!(server.hits().len(), calls + REPEATS + 3);
    });
}

#[test]
fn answers_earn_repeats_again() {
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
        assert_eq!(call(&client).await, Some(2), "five answers have earned one repeat, and it succeeds");
        assert_eq!(call(&client).await, None, "which gave it back, so there is one more, and no second");
        assert_eq!(server.hits().len(), REPEATS / 2 * 3 + 1 + 5 + 2 + 2);
    });
}

#[test]
fn refusals_come_from_a_service_that_is_well() {
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

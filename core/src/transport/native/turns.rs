//! How many requests are under way at once. The others queue.

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

use reqwest::Version;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::task::yield_now;
use tokio::time::timeout;

/// As many begin. Each answer then lets one more go: while there is no connection every request opens one, though over HTTP/2
/// one is enough for all.
const FIRST: usize = 16;
/// Whoever waits for longer lets one more go: the first ones may be waiting for answers that never come.
const PATIENCE: Duration = Duration::from_millis(250);
/// Over http/1.1 each request has a socket, and without a bound a burst would use up those of the process: a thousand by default on
/// Linux, 256 on macOS. The AWS SDK for JavaScript has this bound too.
pub(super) const SOCKETS: usize = 50;
/// Over HTTP/2 servers rarely take more on a connection (RFC 9113, section 6.5.2, recommends to take no fewer).
const STREAMS: usize = 100;

/// How many requests are under way at once.
pub(super) struct Turns {
    free: Semaphore,
    all: AtomicUsize,
}

impl Default for Turns {
    fn default() -> Self {
        Self { free: Semaphore::new(FIRST), all: AtomicUsize::new(FIRST) }
    }
}

impl Turns {
    /// Waits, in the order of asking, until a request may be sent. It has its turn until what this gives is dropped. (Only a closed
    /// queue gives nothing, and nobody closes it.)
    pub async fn take(&self) -> Option<SemaphorePermit<'_>> {
        let mut turn = pin!(self.free.acquire());
        loop {
            match timeout(PATIENCE, turn.as_mut()).await {
                Ok(turn) => return turn.ok(),
                Err(_) if self.grow_to(SOCKETS) => {}
                Err(_) => return turn.await.ok(),
            }
        }
    }

    /// Ends a turn. hyper puts a connection of http/1.1 back a moment after the answer; whoever came before that would open another.
    pub async fn end(&self, turn: Option<SemaphorePermit<'_>>) {
        if self.free.available_permits() == 0 {
            yield_now().await;
        }
        drop(turn);
    }

    /// An answer came, so one more request may be under way.
    pub fn grow(&self, version: Version) {
        self.grow_to(if version == Version::HTTP_2 { STREAMS } else { SOCKETS });
    }

    fn grow_to(&self, most: usize) -> bool {
        let more = |all| (all < most).then_some(all + 1);
        let grows = self.all.fetch_update(Relaxed, Relaxed, more).is_ok();
        self.free.add_permits(usize::from(grows));
        grows
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::time::Duration;

    use reqwest::Version;

    use tokio::time::{Instant, timeout};

    use super::{FIRST, PATIENCE, SOCKETS, STREAMS, Turns};

    #[test]
    fn each_answer_lets_one_more_go_up_to_what_its_protocol_bears() {
        for (version, most) in [(Version::HTTP_11, SOCKETS), (Version::HTTP_2, STREAMS)] {
            let turns = Turns::default();
            turns.grow(version);
            assert_eq!(turns.free.available_permits(), FIRST + 1);
            (0..2 * STREAMS).for_each(|_| turns.grow(version));
            assert_eq!(turns.free.available_permits(), most);
        }
    }

    #[tokio::test]
    async fn turns_are_taken_in_the_order_of_asking() {
        let turns = Turns::default();
        let mut held = Vec::new();
        for _ in 0..FIRST {
            held.push(turns.take().await);
        }
        let order = Mutex::new(Vec::new());
        let wait = async |number| {
            let _turn = turns.take().await;
            order.lock().unwrap().push(number);
        };
        let release = async {
            held.pop();
        };
        tokio::join!(wait(1), wait(2), wait(3), release);
        assert_eq!(order.into_inner().unwrap(), [1, 2, 3]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_request_waits_for_a_silent_server_only_a_moment() {
        let (turns, start) = (Turns::default(), Instant::now());
        let mut held = Vec::new();
        for _ in 0..SOCKETS {
            held.push(turns.take().await);
        }
        assert_eq!(start.elapsed(), (FIRST..SOCKETS).map(|_| PATIENCE).sum::<Duration>());
        assert!(timeout(10 * PATIENCE, turns.take()).await.is_err());
    }

    #[tokio::test]
    async fn a_turn_that_is_given_up_is_free_again() {
        let turns = Turns::default();
        drop(turns.take().await);
        turns.end(turns.take().await).await;
        assert_eq!(turns.free.available_permits(), FIRST);
    }
}

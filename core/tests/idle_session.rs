//! Counts the memory of an idle session. In a separate file with one test, because the
//! configurations of TLS that other tests drop would be counted.
#![cfg(all(feature = "realtime", target_os = "linux"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a failed test may panic, and this one prints what it counted"
)]

#[allow(dead_code, reason = "other tests use the rest")]
#[path = "it/realtime/relay.rs"]
mod relay;
#[path = "it/support/mod.rs"]
mod support;

use std::sync::Arc;

use allocation_counter::measure;
use relay::Relay;
use signalwire_core::realtime::Session;
use tokio::runtime::{Builder, Runtime};

const SESSIONS: usize = 20;
/// 8 KB of them are the buffer of tokio-websockets for reads, and 4 KB that of rustls.
const MOST: usize = 23_000;

/// A relay on a separate thread, whose allocations are not counted. It accepts every session.
fn serve() -> (Runtime, Arc<Relay>) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let relay = Arc::new(runtime.block_on(Relay::listen()));
    let server = Arc::clone(&relay);
    runtime.spawn(async move {
        let mut peers = Vec::new();
        loop {
            peers.push(server.establish().await);
        }
    });
    (runtime, relay)
}

#[test]
fn an_idle_session_stays_within_its_memory_limit() {
    let (_server, relay) = serve();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let open = || -> Session {
        let session = relay.builder().build().unwrap();
        runtime.block_on(session.connect()).unwrap();
        session
    };
    // It reads the certificates, which the others share.
    let first = open();
    let mut sessions = Vec::with_capacity(SESSIONS);
    let found = measure(|| (0..SESSIONS).for_each(|_| sessions.push(open())));
    let bytes = usize::try_from(found.bytes_current).unwrap() / SESSIONS;
    println!("an idle session: {bytes} bytes of {MOST} allowed");
    assert!(bytes <= MOST, "an idle session: {bytes} bytes");
    drop((first, sessions));
}

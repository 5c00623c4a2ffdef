//! Counts allocations of a warm call. In a separate file, because the allocator counts for the
//! whole process, by thread.
#![cfg(all(feature = "server", feature = "native", target_os = "linux"))]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a failed test may panic, and this one prints what it counted"
)]

#[path = "it/support/mod.rs"]
mod support;

use allocation_counter::{AllocationInfo, measure};
use signalwire_core::{Args, Client};
use support::{Act, Server, args, operation};
use tokio::runtime::{Builder, Runtime};

const WARM_UP: u64 = 50;
const CALLS: u64 = 200;

/// The number of headers that real responses have.
const HEADERS: [(&str, &str); 10] = [
    ("content-type", "application/json; charset=utf-8"),
    ("cache-control", "max-age=0, private, must-revalidate"),
    ("date", "Thu, 26 Nov 2026 12:00:00 GMT"),
    ("etag", "W/\"0123456789abcdef0123456789abcdef\""),
    ("referrer-policy", "strict-origin-when-cross-origin"),
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ("vary", "Accept, Origin"),
    ("x-content-type-options", "nosniff"),
    ("x-request-id", "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e91"),
    ("x-runtime", "0.012345"),
];

/// The server runs on a separate thread, whose allocations are not counted.
fn serve(body: &str) -> (Runtime, Server) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let headers = HEADERS.map(|(name, value)| (name, value.to_owned())).to_vec();
    let act = Act::Respond(200, headers, body.as_bytes().to_vec());
    let server = runtime.block_on(Server::start_http2(vec![act]));
    (runtime, server)
}

/// A room in the format of the API, about 600 bytes.
fn room() -> String {
    let id = "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90";
    format!(r#"{{"id":"{id}","name":"standup","description":"{}"}}"#, "x".repeat(520))
}

async fn call_often(client: &Client, name: &str, args: &Args, times: u64) {
    for _ in 0..times {
        client.call(operation(name), args).await.unwrap();
    }
}

/// Allocations of `CALLS` calls on this thread, including the work of the connection.
fn count(client: &Client, name: &str, args: &Args) -> AllocationInfo {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(call_often(client, name, args, WARM_UP));
    measure(|| runtime.block_on(call_often(client, name, args, CALLS)))
}

/// Prints the allocations of one call and compares them with the limits.
fn check(name: &str, json: &str, most: u64, most_bytes: u64) {
    let (_runtime, server) = serve(&room());
    let found = count(&server.client(), name, &args(json));
    let (times, bytes) = (found.count_total.div_ceil(CALLS), found.bytes_total.div_ceil(CALLS));
    println!("{name}: {times} allocations of {bytes} bytes for a call, of {most} and {most_bytes} allowed");
    assert!(times <= most && bytes <= most_bytes, "{name}: {times} allocations of {bytes} bytes");
    assert!(times > 0, "{name}: nothing was counted");
}

#[test]
fn a_warm_call_stays_within_its_allocation_limits() {
    check("video.rooms.get", r#"{"path":["7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90"]}"#, 23, 8600);
    check("video.rooms.create", r#"{"body":{"name":"standup"}}"#, 38, 12_100);
}

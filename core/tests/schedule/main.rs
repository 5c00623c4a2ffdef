//! The timing of retries, on a simulated clock: waits have their full length and take no real time.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed test may panic")]

mod budget;
mod clock_jumps;
mod harness;
#[path = "../support/mod.rs"]
mod support;
mod waits;

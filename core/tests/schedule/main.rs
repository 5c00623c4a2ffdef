//! When a request is sent again, on a clock that the test turns: the waits are whole, and none
//! takes time.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed test may panic")]

mod budget;
mod clock_jumps;
mod harness;
#[path = "../support/mod.rs"]
mod support;
mod waits;

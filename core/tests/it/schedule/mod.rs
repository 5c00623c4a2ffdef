//! The timing of retries, on a simulated clock: waits have their full length and take no real time.

mod budget;
mod clock_jumps;
#[cfg(feature = "test-util")]
mod costs;
pub mod harness;
mod waits;

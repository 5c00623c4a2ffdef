//! The timing of retries, on a simulated clock: waits have their full length and take no real time.

mod budget;
mod clock_jumps;
pub mod harness;
mod waits;

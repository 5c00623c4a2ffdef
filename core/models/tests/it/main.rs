//! The integration tests of the models.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking, also in its helpers")]

mod round_trip;
mod video;

//! The integration tests of the generator.

#![allow(clippy::expect_used, reason = "a test fails by panicking, also in its helpers")]

mod all_families;
mod golden;
mod import;
mod mistakes;
mod support;

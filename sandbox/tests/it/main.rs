//! The integration tests of the sandbox.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking, also in its helpers")]

mod api_errors;
mod auth;
mod browsers;
mod callbacks;
mod callbacks_of_media;
mod calls;
mod cli;
mod codes;
mod common;
mod compatible_calls;
mod conversations;
mod every_operation;
mod fabric;
mod faults;
mod journal;
mod messages;
mod numbers;
mod page;
mod paging;
mod queues_and_conferences;
mod registry;
mod relay;
mod requests;
mod resources;
mod seed;
mod states;
mod tls;
mod tokens;
mod trigger;
mod validation;

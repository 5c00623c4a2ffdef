// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests, one module per family.

#[cfg(feature = "server")]
pub(crate) mod addresses;
#[cfg(feature = "server")]
pub(crate) mod ai;
#[cfg(feature = "server")]
pub(crate) mod calling;
#[cfg(feature = "server")]
pub(crate) mod chat;
#[cfg(feature = "server")]
pub(crate) mod common;
#[cfg(feature = "server")]
pub(crate) mod compat;
#[cfg(feature = "server")]
pub(crate) mod datasphere;
#[cfg(feature = "server")]
pub(crate) mod domain_applications;
#[cfg(feature = "server")]
pub(crate) mod fabric;
#[cfg(feature = "server")]
pub(crate) mod imported_numbers;
#[cfg(feature = "server")]
pub(crate) mod messaging;
#[cfg(feature = "server")]
pub(crate) mod mfa;
#[cfg(feature = "server")]
pub(crate) mod number_groups;
#[cfg(feature = "server")]
pub(crate) mod phone_numbers;
#[cfg(feature = "server")]
pub(crate) mod project;
#[cfg(feature = "server")]
pub(crate) mod projects;
pub(crate) mod public;
#[cfg(feature = "server")]
pub(crate) mod pubsub;
#[cfg(feature = "server")]
pub(crate) mod queues;
#[cfg(feature = "server")]
pub(crate) mod registry;
#[cfg(feature = "server")]
pub(crate) mod short_codes;
#[cfg(feature = "server")]
pub(crate) mod sip_endpoints;
#[cfg(feature = "server")]
pub(crate) mod sip_profile;
#[cfg(feature = "server")]
pub(crate) mod swml;
#[cfg(feature = "server")]
pub(crate) mod verified_callers;
#[cfg(feature = "server")]
pub(crate) mod video;

// Generated from api/ by codegen/src/print/rust/models/emit/manifest.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Generated types, one module per family.

#![allow(clippy::struct_excessive_bools, clippy::fn_params_excessive_bools, reason = "the API has them")]

#[cfg(feature = "addresses")]
pub mod addresses;
#[cfg(feature = "ai")]
pub mod ai;
#[cfg(feature = "calling")]
pub mod calling;
#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "common")]
pub mod common;
#[cfg(feature = "compat")]
pub mod compat;
#[cfg(feature = "datasphere")]
pub mod datasphere;
#[cfg(feature = "domain-applications")]
pub mod domain_applications;
#[cfg(feature = "fabric")]
pub mod fabric;
#[cfg(feature = "imported-numbers")]
pub mod imported_numbers;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "lookup")]
pub mod lookup;
#[cfg(feature = "messaging")]
pub mod messaging;
#[cfg(feature = "mfa")]
pub mod mfa;
#[cfg(feature = "number-groups")]
pub mod number_groups;
#[cfg(feature = "phone-numbers")]
pub mod phone_numbers;
#[cfg(feature = "project")]
pub mod project;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "pubsub")]
pub mod pubsub;
#[cfg(feature = "queues")]
pub mod queues;
#[cfg(feature = "recordings")]
pub mod recordings;
#[cfg(feature = "registry")]
pub mod registry;
#[cfg(feature = "short-codes")]
pub mod short_codes;
#[cfg(feature = "sip-endpoints")]
pub mod sip_endpoints;
#[cfg(feature = "sip-profile")]
pub mod sip_profile;
#[cfg(feature = "verified-callers")]
pub mod verified_callers;
#[cfg(feature = "video")]
pub mod video;
#[cfg(feature = "webhooks")]
pub mod webhooks;

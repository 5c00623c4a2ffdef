//! The engine of `signalwire-client`: credentials, requests, HTTPS, errors and pages.
#![cfg_attr(all(feature = "models", feature = "native", feature = "server"), doc = "", doc = include_str!("../README.md"))]

#[cfg(feature = "native")]
mod answer;
pub mod args;
#[cfg(feature = "server")]
pub mod auth;
#[cfg(feature = "native")]
pub mod client;
#[cfg(feature = "native")]
pub mod config;
#[cfg(feature = "server")]
pub mod credentials;
mod encode;
pub mod error;
#[cfg_attr(not(feature = "models"), allow(unused_imports, reason = "a build of no family has no methods"))]
mod generated;
mod headers;
pub mod json;
pub mod looks;
pub mod operation;
mod origin;
pub mod page;
pub mod prepare;
mod project_id;
pub mod redact;
pub mod retry;
pub mod schema;
mod seek;
mod space;
#[cfg(feature = "server")]
mod swml;
mod table;
pub mod transport;
#[cfg(all(feature = "typed", feature = "native", feature = "server"))]
#[cfg_attr(
    not(feature = "models"),
    allow(dead_code, unused_imports, reason = "a build of few families does not use every part")
)]
pub mod typed;
pub mod validate;
mod value;
#[cfg(any(feature = "native", feature = "server"))]
mod variables;
#[cfg(any(feature = "native", feature = "server"))]
mod warning;
#[cfg(feature = "webhooks")]
pub mod webhooks;

#[cfg(feature = "native")]
pub use answer::Answer;
pub use args::{Args, CallOptions, Validation};
#[cfg(feature = "native")]
pub use client::{Client, Event, Retry};
#[cfg(feature = "native")]
pub use config::Config;
#[cfg(feature = "server")]
pub use credentials::{ApiToken, CredentialOptions, Credentials, Dotenv, EnvSource};
pub use error::{ConfigError, Error};
#[cfg(all(feature = "typed", feature = "native", feature = "server"))]
pub use generated::methods;
pub use headers::Headers;
pub use origin::Origin;
pub use prepare::{InvalidPageLink, Prepared, prepare, prepare_next};
pub use project_id::ProjectId;
/// Requests and responses as Rust types, a module per family.
#[cfg(feature = "typed")]
pub use signalwire_models as models;
pub use space::Space;
#[cfg(feature = "server")]
pub use swml::check_swml;
pub use table::{FINGERPRINT, operation_named, operations};
#[cfg(any(feature = "native", feature = "server"))]
pub use variables::Variables;
#[cfg(any(feature = "native", feature = "server"))]
pub use warning::Warning;

/// Compiles the Rust of the project's README.
#[cfg(all(doctest, feature = "models", feature = "native", feature = "server"))]
#[doc = include_str!("../../README.md")]
pub struct Readme;

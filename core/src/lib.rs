//! The engine of `signalwire-client`: credentials, requests, HTTPS, errors and pages.
#![cfg_attr(all(feature = "models", feature = "native", feature = "server"), doc = "", doc = include_str!("../README.md"))]

pub mod call;
#[cfg(feature = "native")]
pub mod client;
#[cfg(feature = "native")]
pub mod config;
pub mod credentials;
pub mod error;
#[cfg_attr(
    not(feature = "models"),
    allow(unused_imports, reason = "a build without model families has no methods")
)]
mod generated;
#[cfg(feature = "native")]
mod http;
mod http_date;
pub mod json;
#[cfg(feature = "native")]
mod net;
pub mod operations;
pub mod page;
pub mod request;
#[cfg(feature = "reqwest")]
mod reqwest;
pub mod retry;
pub mod secrets;
#[cfg(feature = "server")]
mod swml;
#[cfg(all(feature = "typed", feature = "native", feature = "server"))]
#[cfg_attr(
    not(feature = "models"),
    allow(dead_code, unused_imports, reason = "a build with few families does not use every part")
)]
pub mod typed;
pub mod validate;
#[cfg(any(feature = "native", feature = "server"))]
mod variables;
#[cfg(any(feature = "native", feature = "server"))]
mod warning;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use call::Headers;
pub use call::Response;
#[cfg(feature = "native")]
pub use client::{Client, Event, Retry};
#[cfg(feature = "native")]
pub use config::Config;
#[cfg(feature = "server")]
pub use credentials::{ApiToken, CredentialOptions, Credentials, Dotenv, EnvSource};
pub use credentials::{ConfigError, Origin, ProjectId, Space};
pub use error::Error;
#[cfg(all(feature = "typed", feature = "native", feature = "server"))]
pub use generated::methods;
pub use operations::{FINGERPRINT, operation_named, operations};
pub use request::args::{Args, RequestOptions, Validation};
pub use request::prepare::{InvalidPageLink, Prepared, prepare, prepare_next};
/// Requests and responses as Rust types, a module per family.
#[cfg(feature = "typed")]
pub use signalwire_models as models;
#[cfg(feature = "server")]
pub use swml::check_swml;
#[cfg(any(feature = "native", feature = "server"))]
pub use variables::Variables;
#[cfg(any(feature = "native", feature = "server"))]
pub use warning::Warning;

//! The SignalWire REST API for Rust: typed requests, an HTTPS client with retries, webhooks.
#![cfg_attr(docsrs, feature(doc_cfg))]
// The documentation always begins with the README. Its examples are tested only in builds with the
// features that they use.
#![cfg_attr(
    any(
        not(doctest),
        all(
            feature = "models",
            feature = "realtime",
            feature = "reqwest",
            feature = "ring",
            feature = "test-util",
            feature = "webhooks"
        )
    ),
    doc = "",
    doc = include_str!("../README.md")
)]

mod call;
mod cause;
#[cfg(feature = "native")]
mod client;
#[cfg(feature = "native")]
mod config;
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
#[doc(hidden)]
pub mod internal;
mod json;
mod language;
#[cfg(feature = "native")]
mod net;
mod operations;
mod page;
#[cfg(feature = "realtime")]
pub mod realtime;
mod request;
#[cfg(feature = "reqwest")]
mod reqwest;
mod retry;
mod secrets;
mod string_enum;
#[cfg(feature = "server")]
mod swml;
#[cfg(feature = "test-util")]
pub mod test_util;
#[cfg(feature = "typed")]
#[cfg_attr(
    not(feature = "models"),
    allow(dead_code, unused_imports, reason = "a build with few families does not use every part")
)]
mod typed;
mod validate;
#[cfg(any(feature = "native", feature = "server"))]
mod variables;
#[cfg(any(feature = "native", feature = "server"))]
mod warning;
#[cfg(feature = "webhooks")]
pub mod webhooks;

#[doc(inline)]
pub use call::{Headers, Response};
#[cfg(all(feature = "native", feature = "server"))]
#[doc(inline)]
pub use client::ClientBuilder;
#[cfg(feature = "native")]
#[doc(inline)]
pub use client::{Client, Ended, Event, Retry, Started};
#[cfg(feature = "native")]
#[doc(inline)]
pub use config::{Config, EventHook, Proxy, ProxyUrl, Tls};
#[cfg(feature = "server")]
#[doc(inline)]
pub use credentials::{ApiToken, CredentialOptions, Credentials, Dotenv, EnvSource};
#[doc(inline)]
pub use credentials::{ConfigError, Origin, ProjectId, Space};
#[doc(inline)]
pub use error::Error;
#[cfg(feature = "typed")]
#[doc(inline)]
pub use generated::methods;
#[doc(inline)]
pub use operations::{Method, Operation};
#[doc(inline)]
pub use request::args::{Args, RequestOptions, Validation};
/// The version of rustls whose types [`Tls`] contains.
#[cfg(feature = "native")]
#[doc(no_inline)]
pub use rustls;
/// Requests and responses as Rust types, one module per family.
#[cfg(feature = "typed")]
#[doc(inline)]
pub use signalwire_models as models;
#[cfg(feature = "server")]
#[doc(inline)]
pub use swml::check_swml;
#[cfg(feature = "typed")]
#[doc(inline)]
pub use typed::{Items, Page, Pages, RequestBuilder, ResponseFuture, Undecoded, WithResponse};
#[cfg(any(feature = "native", feature = "server"))]
#[doc(inline)]
pub use variables::Variables;
#[cfg(any(feature = "native", feature = "server"))]
#[doc(inline)]
pub use warning::{Warning, WarningCode};

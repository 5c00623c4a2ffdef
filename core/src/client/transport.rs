//! The transport of a client: hyper on rustls, the HTTP client of the program, or a function of a
//! test.

#[cfg(feature = "server")]
use std::path::Path;
use std::path::PathBuf;
#[cfg(feature = "__exchange")]
use std::sync::Arc;

use super::clock::Clock;
#[cfg(feature = "__exchange")]
use super::exchange::{self, Exchange};
use super::prepared_call::PreparedCall;
use crate::call::{RawResponse, TransportError};
use crate::config::Config;
use crate::credentials::ConfigError;
use crate::http::{self, Settings};
#[cfg(feature = "reqwest")]
use crate::reqwest;
use crate::warning::Warning;

/// An enum and not a trait object: the calls of a build with one transport are dispatched at
/// compile time.
#[allow(clippy::large_enum_variant, reason = "a client has one, and a box adds a step to each call")]
pub(super) enum Transport {
    Http(http::Transport),
    #[cfg(feature = "reqwest")]
    Reqwest(reqwest::Transport),
    #[cfg(feature = "__exchange")]
    Exchange(Arc<dyn Exchange>),
}

/// A transport that is ready to send.
#[derive(Clone, Copy)]
pub(super) enum ReadyTransport<'a> {
    Http(http::ReadyTransport<'a>),
    #[cfg(feature = "reqwest")]
    Reqwest(&'a reqwest::Transport),
    #[cfg(feature = "__exchange")]
    Exchange(&'a dyn Exchange),
}

/// The right to send one request.
pub(super) enum Checkout<'a> {
    Http(http::ReadyTransport<'a>, http::Checkout),
    #[cfg(feature = "reqwest")]
    Reqwest(&'a reqwest::Transport, reqwest::Permit<'a>),
    #[cfg(feature = "__exchange")]
    Exchange(&'a dyn Exchange),
}

impl Transport {
    /// The transport with the crate's own connections.
    pub fn new(config: &Config) -> Result<Self, ConfigError> {
        let settings = Settings {
            user_agent: user_agent(config),
            connect_timeout: config.connect_timeout,
            root_certificates: config.root_certificates.clone(),
            extra_certificates: extra_certificates(config),
            tls: config.tls.clone(),
            proxy: config.proxy.clone(),
            variables: config.variables.clone(),
            offline: config.offline,
            max_response_bytes: config.max_response_bytes,
            language: config.language,
        };
        http::Transport::new(settings, &config.origin).map(Self::Http)
    }

    /// The transport over the connections of the program's HTTP client.
    #[cfg(feature = "reqwest")]
    pub fn with_http_client(config: &Config, http_client: ::reqwest::Client) -> Result<Self, ConfigError> {
        reqwest::Transport::new(config, &user_agent(config), http_client).map(Self::Reqwest)
    }

    /// Replaces the value of the variable of `offline`.
    pub fn set_offline_variable(&self, value: Option<&str>) {
        match self {
            Self::Http(transport) => transport.offline().set_variable(value),
            #[cfg(feature = "reqwest")]
            Self::Reqwest(transport) => transport.offline().set_variable(value),
            #[cfg(feature = "__exchange")]
            Self::Exchange(_) => (),
        }
    }

    /// Prepares to send, unless the client is offline. The first time it may read files.
    pub fn open(&self) -> Result<ReadyTransport<'_>, ConfigError> {
        match self {
            Self::Http(transport) => transport.open().map(ReadyTransport::Http),
            #[cfg(feature = "reqwest")]
            Self::Reqwest(transport) => transport.open().map(ReadyTransport::Reqwest),
            #[cfg(feature = "__exchange")]
            Self::Exchange(exchange) => Ok(ReadyTransport::Exchange(&**exchange)),
        }
    }

    /// The clock of a client with this transport, which starts now.
    pub fn clock(&self) -> Clock {
        match self {
            #[cfg(feature = "__exchange")]
            Self::Exchange(_) => Clock::without_waits(),
            _ => Clock::start(),
        }
    }

    /// What is wrong with the configuration and does not prevent calls.
    pub fn warnings(&self) -> &[Warning] {
        match self {
            Self::Http(transport) => transport.warnings(),
            #[cfg(feature = "reqwest")]
            Self::Reqwest(transport) => transport.warnings(),
            #[cfg(feature = "__exchange")]
            Self::Exchange(_) => &[],
        }
    }
}

impl<'a> ReadyTransport<'a> {
    /// Waits, in the order of the calls, until a request may be sent.
    pub async fn checkout(self) -> Checkout<'a> {
        match self {
            Self::Http(transport) => Checkout::Http(transport, transport.checkout().await),
            #[cfg(feature = "reqwest")]
            Self::Reqwest(transport) => Checkout::Reqwest(transport, transport.checkout().await),
            #[cfg(feature = "__exchange")]
            Self::Exchange(exchange) => Checkout::Exchange(exchange),
        }
    }

    /// Opens a connection and keeps it for the first call.
    pub async fn connect(self) -> Result<(), TransportError> {
        match self {
            Self::Http(transport) => transport.connect().await,
            #[cfg(feature = "reqwest")]
            Self::Reqwest(_) => Err(reqwest::cannot_connect()),
            #[cfg(feature = "__exchange")]
            Self::Exchange(_) => Ok(()),
        }
    }
}

impl Checkout<'_> {
    /// Returns the permit without a request.
    pub fn release(self) {
        match self {
            Self::Http(_, checkout) => checkout.release(),
            #[cfg(feature = "reqwest")]
            Self::Reqwest(_, permit) => drop(permit),
            #[cfg(feature = "__exchange")]
            Self::Exchange(_) => (),
        }
    }

    /// Sends the request as a new attempt and reads the whole response.
    pub async fn send(self, call: &PreparedCall<'_>) -> Result<RawResponse, TransportError> {
        let request = &call.request;
        match self {
            Self::Http(transport, checkout) => transport.send(checkout, request).await,
            #[cfg(feature = "reqwest")]
            Self::Reqwest(transport, permit) => transport.send(permit, request).await,
            #[cfg(feature = "__exchange")]
            Self::Exchange(exchange) => exchange::run(exchange, call).await,
        }
    }
}

#[cfg(feature = "server")]
fn extra_certificates(config: &Config) -> Option<PathBuf> {
    config.credentials.as_ref().and_then(|credentials| credentials.extra_certificates()).map(Path::to_owned)
}

#[cfg(not(feature = "server"))]
fn extra_certificates(_config: &Config) -> Option<PathBuf> {
    None
}

/// `signalwire-client/0.1.0 (node) my-app/1.2`
fn user_agent(config: &Config) -> String {
    let mut agent = format!("signalwire-client/{} ({})", env!("CARGO_PKG_VERSION"), config.language.name());
    if let Some(further) = &config.user_agent {
        agent.extend([" ", further]);
    }
    agent
}

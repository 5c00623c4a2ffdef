//! The options of a client, as JavaScript passes them.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use napi_derive::napi;
use signalwire_core::internal::Language;
use signalwire_core::internal::exchange::Exchange;
use signalwire_core::{Client, Config, ConfigError, Origin, Proxy, Space, Validation};

use crate::credentials::Credentials;
use crate::variables::given;

/// The options of a client. JavaScript has checked their types and ranges; the core validates their
/// meaning.
#[napi(object)]
pub struct ClientOptions {
    /// The Space of a client without credentials.
    pub space: Option<String>,
    /// The https origin of a client without credentials.
    pub base_url: Option<String>,
    /// The timeout of a whole call, in milliseconds.
    pub timeout_ms: Option<u32>,
    /// The timeout of connecting, in milliseconds.
    pub connect_timeout_ms: Option<u32>,
    /// The maximum number of retries.
    pub max_retries: Option<u32>,
    /// The maximum size of a decompressed response body, in bytes.
    pub max_response_bytes: Option<u32>,
    /// Root certificates as a PEM bundle.
    pub root_certificates: Option<String>,
    /// The URL of a proxy; empty for no proxy.
    pub proxy: Option<String>,
    /// Variables that replace those of the process.
    pub variables: Option<HashMap<String, String>>,
    /// The suffix of the `User-Agent` header.
    pub user_agent: Option<String>,
    /// Disables the validation of arguments.
    pub is_unchecked: Option<bool>,
    /// A subscriber token.
    pub subscriber_token: Option<String>,
    /// Refuses other hosts than this machine.
    pub offline: Option<bool>,
    /// JavaScript makes the responses.
    pub has_exchange: Option<bool>,
}

impl ClientOptions {
    /// Creates the client of the core, over the exchange if JavaScript makes the responses.
    pub fn connect(
        self,
        credentials: Option<&Credentials>,
        exchange: Option<Arc<dyn Exchange>>,
    ) -> Result<Client, ConfigError> {
        let config = self.into_config(credentials)?;
        match exchange {
            Some(exchange) => Client::with_exchange(config, exchange),
            None => Client::new(config),
        }
    }

    fn into_config(self, credentials: Option<&Credentials>) -> Result<Config, ConfigError> {
        let mut config = match credentials {
            Some(Credentials(credentials)) => Config::new(credentials.clone()),
            None => Config::without_api_token(self.origin()?),
        };
        let milliseconds = |count: Option<u32>| count.map(|count| Duration::from_millis(count.into()));
        config.language = Language::JavaScript;
        config.timeout = milliseconds(self.timeout_ms).unwrap_or(config.timeout);
        config.connect_timeout = milliseconds(self.connect_timeout_ms).unwrap_or(config.connect_timeout);
        config.max_retries = self.max_retries.unwrap_or(config.max_retries);
        config.max_response_bytes =
            self.max_response_bytes.map_or(config.max_response_bytes, |count| count as usize);
        config.root_certificates = self.root_certificates;
        config.proxy = self.proxy.as_deref().map_or(Ok(Proxy::Environment), read_proxy)?;
        config.variables = given(self.variables);
        config.user_agent = self.user_agent;
        config.validate = if self.is_unchecked == Some(true) { Validation::Off } else { Validation::On };
        config.subscriber_token = self.subscriber_token;
        config.offline = self.offline;
        Ok(config)
    }

    fn origin(&self) -> Result<Origin, ConfigError> {
        match &self.base_url {
            Some(url) => Origin::from_base_url(url),
            None => Ok(Space::parse(self.space.as_deref().unwrap_or_default())?.into()),
        }
    }
}

/// Reads the URL of a proxy; empty for no proxy.
pub fn read_proxy(text: &str) -> Result<Proxy, ConfigError> {
    if text.is_empty() { Ok(Proxy::Off) } else { Proxy::parse(text) }
}

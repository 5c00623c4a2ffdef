//! The options of a client, as JavaScript passes them.

use std::collections::HashMap;
use std::time::Duration;

use napi_derive::napi;
use signalwire_core::config::{Config, Proxy};
use signalwire_core::request::args::Validation;
use signalwire_core::{Client, ConfigError, Origin, Space};

use crate::credentials::Credentials;
use crate::variables::given;

/// The options of a client. JavaScript has checked their types and ranges; what they mean is the
/// engine's to say.
#[napi(object)]
pub struct ClientOptions {
    /// Where to call without credentials: a Space.
    pub space: Option<String>,
    /// Where to call without credentials: an https origin.
    pub base_url: Option<String>,
    /// Milliseconds for a whole call.
    pub timeout_ms: Option<u32>,
    /// Milliseconds for a connection to come about.
    pub connect_timeout_ms: Option<u32>,
    /// How often a failed request may be sent again.
    pub max_retries: Option<u32>,
    /// Bytes of the largest body of an answer, unpacked.
    pub max_response_bytes: Option<u32>,
    /// A PEM bundle.
    pub root_certificates: Option<String>,
    /// The URL of a proxy; empty for none.
    pub proxy: Option<String>,
    /// Variables instead of those of the process.
    pub variables: Option<HashMap<String, String>>,
    /// What the `User-Agent` header ends with.
    pub user_agent: Option<String>,
    /// Arguments are not checked.
    pub is_unchecked: Option<bool>,
    /// A subscriber token.
    pub subscriber_token: Option<String>,
}

impl ClientOptions {
    /// The engine's client for these options.
    pub fn connect(self, credentials: Option<&Credentials>) -> Result<Client, ConfigError> {
        let mut config = match credentials {
            Some(Credentials(credentials)) => Config::new(credentials.clone()),
            None => Config::without_api_token(self.origin()?),
        };
        let milliseconds = |count: Option<u32>| count.map(|count| Duration::from_millis(count.into()));
        config.language = "node";
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
        Client::new(config)
    }

    fn origin(&self) -> Result<Origin, ConfigError> {
        match &self.base_url {
            Some(url) => Origin::from_base_url(url),
            None => Ok(Origin::from(&Space::parse(self.space.as_deref().unwrap_or_default())?)),
        }
    }
}

fn read_proxy(text: &str) -> Result<Proxy, ConfigError> {
    if text.is_empty() { Ok(Proxy::Off) } else { Proxy::parse(text) }
}

//! The builder of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Client, Event};
use crate::config::{Config, EventHook, Proxy, Tls};
use crate::credentials::{ConfigError, CredentialOptions, Credentials, EnvSource};
use crate::request::args::Validation;
use crate::variables::Variables;

/// Builds a [`Client`]. [`Client::builder`] creates it.
///
/// The project, the token and the Space that are not set are read from the environment, as
/// [`Credentials::resolve`] describes. The other options have the defaults of [`Config`].
///
/// ```
/// use std::time::Duration;
///
/// use signalwire_core::Client;
///
/// # fn main() -> Result<(), signalwire_core::ConfigError> {
/// # let token = format!("PT{}", "0a1b2c3d4e5f".repeat(4));
/// let client = Client::builder()
///     .project("7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90")
///     .token(token)
///     .space("example")
///     .timeout(Duration::from_secs(10))
///     .build()?;
/// assert_eq!(client.origin().as_str(), "https://example.signalwire.com");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ClientBuilder {
    credentials: Option<Credentials>,
    options: CredentialOptions,
    source: EnvSource,
    on_event: Option<EventHook>,
    changes: Changes,
}

/// Declares the options of [`Config`] that the builder sets, each with its type and the type that
/// its setter accepts.
macro_rules! options {
    ($($(#[$doc:meta])* $name:ident: $type:ty as $argument:ty;)*) => {
        /// The options that are set; the others keep their defaults.
        #[derive(Clone, Default)]
        struct Changes {
            $($name: Option<$type>,)*
        }

        impl Changes {
            fn apply(self, config: &mut Config) {
                $(if let Some(value) = self.$name {
                    config.$name = value.into();
                })*
            }
        }

        impl ClientBuilder {
            $($(#[$doc])*
            pub fn $name(mut self, $name: $argument) -> Self {
                self.changes.$name = Some($name.into());
                self
            })*
        }
    };
}

options! {
    /// Sets a subscriber token, for the operations that accept one. Default: none.
    subscriber_token: String as impl Into<String>;
    /// Sets the timeout of a whole call, retries and waits included. Default: 30 s.
    timeout: Duration as Duration;
    /// Sets the timeout for establishing a connection, TLS included. Default: 10 s.
    connect_timeout: Duration as Duration;
    /// Sets the maximum number of retries. Default: 2.
    max_retries: u32 as u32;
    /// Sets a PEM bundle of certificates to trust in addition to those of the platform. Default:
    /// none.
    root_certificates: String as impl Into<String>;
    /// Sets the crypto provider, or the whole configuration of TLS. Default: see [`Tls::Default`].
    tls: Tls as Tls;
    /// Sets the proxy. Default: from the environment.
    proxy: Proxy as Proxy;
    /// Sets the source of the variables for proxies, certificates and `offline`. Default: the
    /// process.
    variables: Variables as Variables;
    /// Sets whether calls to other hosts than this machine fail with `offline`, before anything is
    /// sent. Default: whether the variable `SIGNALWIRE_OFFLINE` is set, to another value than `0`,
    /// `false`, `no` or `off`.
    offline: bool as bool;
    /// Sets a suffix for `User-Agent`, such as `my-app/1.2`. Default: none.
    user_agent: String as impl Into<String>;
    /// Sets whether arguments are validated, unless a call overrides it. Default: on.
    validate: Validation as Validation;
    /// Sets the maximum size of a response body after decompression, in bytes. Default: 64 MiB.
    max_response_bytes: usize as usize;
}

impl ClientBuilder {
    /// Sets the project id.
    pub fn project(mut self, id: impl Into<String>) -> Self {
        self.options = self.options.project(id);
        self
    }

    /// Sets the API token. The builder wipes its copy from memory.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.options = self.options.token(token);
        self
    }

    /// Sets the Space: its name, host or https URL.
    pub fn space(mut self, space: impl Into<String>) -> Self {
        self.options = self.options.space(space);
        self
    }

    /// Sets an https origin instead of a Space.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.options = self.options.base_url(url);
        self
    }

    /// Sets the source of the values that are not set: environment variables and a dotenv file.
    /// Default: the environment of the process, no file.
    ///
    /// ```no_run
    /// use signalwire_core::{Client, EnvSource};
    ///
    /// let client = Client::builder().env_source(EnvSource::with_dotenv(".env")).build()?;
    /// # Ok::<(), signalwire_core::ConfigError>(())
    /// ```
    pub fn env_source(mut self, source: EnvSource) -> Self {
        self.source = source;
        self
    }

    /// Sets credentials that are already validated. Project, token, Space, base URL and the source
    /// are then ignored.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Sets the function that receives the events of all calls. See [`Config::on_event`].
    pub fn on_event(mut self, observe: impl Fn(&Event) + Send + Sync + 'static) -> Self {
        self.on_event = Some(Arc::new(observe));
        self
    }

    /// Builds the client. It opens no connection. The errors are those of [`Credentials::resolve`]
    /// and of [`Client::new`].
    pub fn build(self) -> Result<Client, ConfigError> {
        let credentials = match self.credentials {
            Some(credentials) => credentials,
            None => Credentials::resolve(self.options, &self.source)?,
        };
        let mut config = Config::new(credentials);
        config.on_event = self.on_event;
        self.changes.apply(&mut config);
        Client::new(config)
    }
}

impl Client {
    /// A client with the project, the token and the Space of the environment
    /// (`SIGNALWIRE_PROJECT_ID`, `SIGNALWIRE_API_TOKEN`, `SIGNALWIRE_SPACE`), and the default
    /// options.
    ///
    /// ```no_run
    /// let client = signalwire_core::Client::from_env()?;
    /// # Ok::<(), signalwire_core::ConfigError>(())
    /// ```
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::builder().build()
    }

    /// A builder without options.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}

/// Shows no value: each may be a swapped token.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("options", &self.options)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

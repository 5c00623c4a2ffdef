//! The options of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::client::Event;
#[cfg(feature = "server")]
use crate::credentials::Credentials;
use crate::credentials::Origin;
use crate::language::Language;
pub use crate::net::{Proxy, ProxyUrl, Tls};
use crate::request::args::Validation;
use crate::variables::Variables;

/// A function that receives the events of all calls of a client.
pub type EventHook = Arc<dyn Fn(&Event) + Send + Sync>;

/// The options of a client, with their defaults. Credentials and origin are fixed at construction:
/// a credential is bound to one origin.
#[derive(Clone)]
#[non_exhaustive]
pub struct Config {
    pub(crate) origin: Origin,
    #[cfg(feature = "server")]
    pub(crate) credentials: Option<Credentials>,
    /// A subscriber token, for the operations that accept one. Default: none.
    pub subscriber_token: Option<String>,
    /// The timeout of a whole call, retries and waits included. Default: 30 s.
    pub timeout: Duration,
    /// The timeout for establishing a connection, TLS included. Default: 10 s.
    pub connect_timeout: Duration,
    /// The maximum number of retries. Default: 2.
    pub max_retries: u32,
    /// Certificates to trust in addition to the platform's: a PEM bundle. Default: none.
    pub root_certificates: Option<String>,
    /// The crypto provider, or the whole configuration of TLS. Default: see [`Tls::Default`].
    pub tls: Tls,
    /// The proxy. Default: from the environment.
    pub proxy: Proxy,
    /// The source of the variables for proxies, certificates and `offline`. Default: the process.
    pub variables: Variables,
    /// Whether calls to other hosts than this machine fail with `offline`, before anything is sent.
    /// Default: whether the variable `SIGNALWIRE_OFFLINE` is set, to another value than `0`,
    /// `false`, `no` or `off`.
    pub offline: Option<bool>,
    /// A suffix for `User-Agent`, such as `my-app/1.2`. Default: none.
    pub user_agent: Option<String>,
    #[doc(hidden)]
    pub language: Language,
    /// Whether arguments are validated, unless a call overrides it. Default: on.
    pub validate: Validation,
    /// The maximum size of a response body after decompression. Default: 64 MiB.
    pub max_response_bytes: usize,
    /// A function that receives the events of all calls. A call is suspended while it runs, so it
    /// should return quickly. Default: none.
    ///
    /// ```
    /// use std::sync::Arc;
    ///
    /// use signalwire_core::{Config, Event};
    ///
    /// # fn run(mut config: Config) {
    /// config.on_event = Some(Arc::new(|event| {
    ///     if let Event::Ended(ended) = event {
    ///         println!("{} took {:?}", ended.request_info.operation, ended.duration);
    ///     }
    /// }));
    /// # }
    /// ```
    pub on_event: Option<EventHook>,
}

impl Config {
    /// The defaults for a server with the credentials of a project.
    #[cfg(feature = "server")]
    pub fn new(credentials: Credentials) -> Self {
        let origin = credentials.origin().clone();
        Self { credentials: Some(credentials), ..Self::without_api_token(origin) }
    }

    /// The defaults for a program without an API token, which can only call operations that need
    /// none.
    pub fn without_api_token(origin: impl Into<Origin>) -> Self {
        Self {
            origin: origin.into(),
            #[cfg(feature = "server")]
            credentials: None,
            subscriber_token: None,
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            max_retries: 2,
            root_certificates: None,
            tls: Tls::Default,
            proxy: Proxy::Environment,
            variables: Variables::Process,
            offline: None,
            user_agent: None,
            language: Language::Rust,
            validate: Validation::On,
            max_response_bytes: 64 * 1024 * 1024,
            on_event: None,
        }
    }

    /// The origin of all requests.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }
}

/// Shows whether there is a subscriber token, never the token.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Config");
        #[cfg(feature = "server")]
        shown.field("credentials", &self.credentials);
        shown
            .field("origin", &self.origin)
            .field("subscriber_token", &self.subscriber_token.is_some())
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("max_retries", &self.max_retries)
            .field("root_certificates", &self.root_certificates.is_some())
            .field("tls", &self.tls)
            .field("proxy", &self.proxy)
            .field("variables", &self.variables)
            .field("offline", &self.offline)
            .field("user_agent", &self.user_agent)
            .field("validate", &self.validate)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("on_event", &self.on_event.is_some())
            .finish_non_exhaustive()
    }
}

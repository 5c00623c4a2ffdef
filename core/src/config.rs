//! The options of a client.

use std::fmt;
use std::time::Duration;

#[cfg(feature = "server")]
use crate::credentials::Credentials;
use crate::credentials::Origin;
pub use crate::net::{CERTIFICATE_VARIABLES, PROXY_VARIABLES, Proxy};
use crate::request::args::Validation;
use crate::variables::Variables;

/// The options of a client, each with its default. Who calls and where to is fixed when it is made:
/// a credential is good for one origin only.
#[derive(Clone)]
pub struct Config {
    pub(crate) origin: Origin,
    #[cfg(feature = "server")]
    pub(crate) credentials: Option<Credentials>,
    /// A subscriber token, for the operations that take one. Default: none.
    pub subscriber_token: Option<String>,
    /// Time for a whole call, repeats and waits included. Default: 30 s.
    pub timeout: Duration,
    /// Time to get a connection, TLS included. Default: 10 s.
    pub connect_timeout: Duration,
    /// How often a failed request may be sent again. Default: 2.
    pub max_retries: u32,
    /// Certificates to trust beside the platform's: a PEM bundle. Default: none.
    pub root_certificates: Option<String>,
    /// Default: what the environment says.
    pub proxy: Proxy,
    /// Where the variables of proxies and of certificates to trust are read. Default: the process.
    pub variables: Variables,
    /// What follows the library's own name in `User-Agent`, such as `my-app/1.2`. Default: nothing.
    pub user_agent: Option<String>,
    /// The language that calls, for `User-Agent`. Default: `rust`.
    pub language: &'static str,
    /// Whether arguments are checked, unless a call says otherwise. Default: on.
    pub validate: Validation,
    /// The largest body of an answer that is accepted, unpacked. Default: 64 MiB.
    pub max_response_bytes: usize,
}

impl Config {
    /// The defaults, for a server that calls as a project.
    #[cfg(feature = "server")]
    pub fn new(credentials: Credentials) -> Self {
        let origin = credentials.origin().clone();
        Self { credentials: Some(credentials), ..Self::without_api_token(origin) }
    }

    /// The defaults, for a program without an API token: only the operations that need none can be
    /// called.
    pub fn without_api_token(origin: Origin) -> Self {
        Self {
            origin,
            #[cfg(feature = "server")]
            credentials: None,
            subscriber_token: None,
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            max_retries: 2,
            root_certificates: None,
            proxy: Proxy::Environment,
            variables: Variables::Process,
            user_agent: None,
            language: "rust",
            validate: Validation::On,
            max_response_bytes: 64 * 1024 * 1024,
        }
    }

    /// Where calls go.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }
}

/// Tells that there is a subscriber token, never which.
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
            .field("proxy", &self.proxy)
            .field("given_variables", &matches!(self.variables, Variables::Given(_)))
            .field("user_agent", &self.user_agent)
            .field("language", &self.language)
            .field("validate", &self.validate)
            .field("max_response_bytes", &self.max_response_bytes)
            .finish()
    }
}

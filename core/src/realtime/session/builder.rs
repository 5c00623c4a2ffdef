//! The options of a session.

use std::fmt;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::Session;
use super::credentials::{BoxError, TokenProvider, TokenSource};
use super::shared::{CloseOnDrop, Shared};
use crate::credentials::{
    ApiToken, ConfigError, CredentialOptions, Credentials, EnvSource, Origin, ProjectId,
};
use crate::error::ErrorCode;
use crate::language::Language;
use crate::net::{Proxy, Tls};
use crate::realtime::connection::{Endpoint, EndpointOptions};
use crate::realtime::engine::{Engine, Identity};
use crate::realtime::options::Options;
use crate::realtime::queue::Queue;
use crate::realtime::traffic::{Traffic, TrafficHook, TrafficLevel};
use crate::realtime::watch::Watch;
use crate::variables::Variables;

/// The host of the service, unless the host of a Space is chosen.
const DEFAULT_HOST: &str = "relay.signalwire.com";

/// Builds a [`Session`]. [`Session::builder`] creates it.
///
/// The project and the token that are not set are read from the environment, as
/// [`Credentials::resolve`] describes.
#[must_use = "a builder does nothing before `build`"]
pub struct SessionBuilder {
    credentials: CredentialOptions,
    source: EnvSource,
    provider: Option<TokenProvider>,
    host: Option<String>,
    identity: Identity,
    endpoint: EndpointOptions,
    pub(super) options: Options,
    traffic: Option<TrafficHook>,
    credit: Option<u64>,
    is_all_watched: bool,
}

impl SessionBuilder {
    pub(super) fn new() -> Self {
        Self {
            credentials: CredentialOptions::new(),
            source: EnvSource::default(),
            provider: None,
            host: None,
            identity: Identity {
                agent: format!("signalwire-client/{} (rust)", env!("CARGO_PKG_VERSION")),
                contexts: Vec::new(),
            },
            endpoint: EndpointOptions {
                root_certificates: None,
                extra_certificates: None,
                tls: Tls::Default,
                proxy: Proxy::Environment,
                variables: Variables::Process,
                offline: None,
                language: Language::Rust,
            },
            options: Options::default(),
            traffic: None,
            credit: None,
            is_all_watched: true,
        }
    }

    /// Sets the project id.
    pub fn project(mut self, id: impl Into<String>) -> Self {
        self.credentials = self.credentials.project(id);
        self
    }

    /// Sets the API token. The builder wipes its copy from memory.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.credentials = self.credentials.token(token);
        self
    }

    /// Sets project and token, and the host of the Space.
    pub fn credentials(mut self, credentials: &Credentials) -> Self {
        let host = credentials.origin().authority().to_owned();
        self.credentials = self.credentials.project(credentials.project().as_str());
        self.endpoint.extra_certificates = credentials.extra_certificates().map(Path::to_owned);
        self.token(credentials.token().reveal()).host(host)
    }

    /// Sets the source of the values that are not set: environment variables and a dotenv file.
    /// Default: the environment of the process, no file.
    pub fn env_source(mut self, source: EnvSource) -> Self {
        self.source = source;
        self
    }

    /// Sets the host, `host[:port]` or `wss://host[:port]`, such as that of a Space. The token is
    /// sent only there. Default: that of `SIGNALWIRE_BASE_URL`, else `relay.signalwire.com`.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets a function that provides a token before each attempt to connect. It requires the
    /// project as an option. An error of the function counts as a failed attempt.
    pub fn token_provider<F>(mut self, provider: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<ApiToken, BoxError>> + Send + 'static,
    {
        self.provider = Some(Arc::new(move || Box::pin(provider())));
        self
    }

    /// Sets topics that are sent with the first request of each connection. Default: none.
    pub fn contexts(mut self, contexts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.identity.contexts = contexts.into_iter().map(Into::into).collect();
        self
    }

    /// Sets what the client reports as its name and version. Default: those of this crate.
    pub fn agent(mut self, agent: impl Into<String>) -> Self {
        self.identity.agent = agent.into();
        self
    }

    /// Sets the language of the caller, for the names of options in messages.
    #[doc(hidden)]
    pub fn language(mut self, language: Language) -> Self {
        self.endpoint.language = language;
        self
    }

    /// Sets certificates to trust in addition to the platform's: a PEM bundle. Default: none.
    pub fn root_certificates(mut self, pem: impl Into<String>) -> Self {
        self.endpoint.root_certificates = Some(pem.into());
        self
    }

    /// Sets the crypto provider, or the whole configuration of TLS. The application protocol is
    /// always http/1.1, which a WebSocket needs. Default: see [`Tls::Default`].
    pub fn tls(mut self, tls: Tls) -> Self {
        self.endpoint.tls = tls;
        self
    }

    /// Sets the proxy. Default: from the environment.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.endpoint.proxy = proxy;
        self
    }

    /// Sets whether a host that is not this machine is refused with `offline`, before anything is
    /// sent. Default: whether the variable `SIGNALWIRE_OFFLINE` is set, to another value than `0`,
    /// `false`, `no` or `off`.
    pub fn offline(mut self, is_offline: bool) -> Self {
        self.endpoint.offline = Some(is_offline);
        self
    }

    /// Sets the source of the variables for proxies, certificates and `offline`. Default: the
    /// process.
    pub fn variables(mut self, variables: Variables) -> Self {
        self.endpoint.variables = variables;
        self
    }

    /// Receives only events that are [watched](Session::watch). Inbound calls that are not watched
    /// are passed to another client. Default: all events.
    pub fn watch_nothing(self) -> Self {
        Self { is_all_watched: false, ..self }
    }

    /// Limits how many events the reader receives, until more credit is added.
    #[doc(hidden)]
    pub fn credit(self, events: u64) -> Self {
        Self { credit: Some(events), ..self }
    }

    /// Reports every message to a function: method, event, id, size and direction, and with
    /// `has_bodies` the text, in which secrets are replaced. The session waits for the function, so
    /// it should return quickly.
    pub fn on_traffic(self, has_bodies: bool, observe: impl Fn(&Traffic) + Send + Sync + 'static) -> Self {
        let level = if has_bodies { TrafficLevel::WithBodies } else { TrafficLevel::WithoutBodies };
        Self { traffic: Some(TrafficHook::new(level, Arc::new(observe))), ..self }
    }

    /// Builds the session, which connects at its first use.
    ///
    /// # Errors
    /// `missing_credentials` and the other errors of [`Credentials::resolve`], `invalid_host`,
    /// `invalid_root_certificates`, `invalid_proxy`, `invalid_timeout`, `no_crypto_provider`.
    pub fn build(self) -> Result<Session, ConfigError> {
        let options = self.options;
        let liveness = [options.liveness.ping_after, options.liveness.timeout, options.tcp_keepalive];
        let times = [options.connect_timeout, options.attempt_timeout, options.request_timeout];
        if times.into_iter().chain(liveness).any(|time| time.is_zero()) {
            return Err(ConfigError::new(ErrorCode::InvalidTimeout, "timeouts must be greater than 0"));
        }
        let origin = match &self.host {
            Some(host) => origin_of(host)?,
            None => self.source.base_url()?.map_or_else(|| origin_of(DEFAULT_HOST), Ok)?,
        };
        let (source, extra) = token_source(self.credentials, &self.source, self.provider, &origin)?;
        let extra_certificates = extra.or(self.endpoint.extra_certificates);
        let endpoint = EndpointOptions { extra_certificates, ..self.endpoint };
        let endpoint = Endpoint::new(&origin, endpoint, &options)?;
        let queue = Arc::new(Mutex::new(Queue::new(options.bounds, self.credit)));
        let watch = Watch::new(self.is_all_watched);
        let engine = Engine::new(options, self.identity, watch, Arc::clone(&queue));
        let shared = Shared::new(engine, queue, source, endpoint, self.traffic);
        Ok(Session(Arc::new(CloseOnDrop(Arc::new(shared)))))
    }
}

/// The source of the tokens, and the file of certificates that a dotenv file names. With a function
/// that provides tokens, only the project is needed.
fn token_source(
    options: CredentialOptions,
    source: &EnvSource,
    provider: Option<TokenProvider>,
    origin: &Origin,
) -> Result<(TokenSource, Option<PathBuf>), ConfigError> {
    let origin = origin.clone();
    if let (Some(provider), Some(project)) = (&provider, &options.project) {
        let project = ProjectId::parse(project)?;
        let source = TokenSource { project, token: None, provider: Some(Arc::clone(provider)), origin };
        return Ok((source, None));
    }
    // The host is fixed, so a Space of the environment has no effect.
    let credentials = Credentials::resolve(options.base_url(origin.as_str()), source)?;
    let extra_certificates = credentials.extra_certificates().map(Path::to_owned);
    let (project, token) = (credentials.project().clone(), Some(credentials.token().clone()));
    Ok((TokenSource { project, token, provider, origin }, extra_certificates))
}

/// The origin of a host, which must be reached over TLS.
fn origin_of(host: &str) -> Result<Origin, ConfigError> {
    let bare = match host.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("wss") => rest,
        Some((scheme, _)) => {
            let reason = if scheme.eq_ignore_ascii_case("https") {
                "omit https://"
            } else {
                "tokens are never sent unencrypted"
            };
            let message = format!("the host must be host[:port] or wss://host[:port]: {reason}");
            return Err(ConfigError::new(ErrorCode::InvalidHost, message));
        }
        None => host,
    };
    Origin::from_base_url(&format!("https://{bare}"))
        .map_err(|error| ConfigError::new(ErrorCode::InvalidHost, error.message.replace("base URL", "host")))
}

/// Shows the host and which credentials are set, no value of them.
impl fmt::Debug for SessionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionBuilder")
            .field("host", &self.host)
            .field("credentials", &self.credentials)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

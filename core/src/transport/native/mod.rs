//! The network of everything that is not a browser: reqwest on rustls. Nothing outside this folder knows of either.

mod body;
mod explain;
mod proxy;
mod read;
mod request;
mod roots;
mod tls;
mod turns;
mod verifier;

use std::sync::OnceLock;
use std::time::Duration;

pub use proxy::{Proxy, ProxyUrl};
pub(crate) use request::{Authorization, Request};
use reqwest::header::HeaderValue;

use super::{Fault, FaultKind, Raw, Sent};
use crate::error::ConfigError;
use roots::Roots;
use turns::Turns;

/// A connection idle for longer is not used again: load balancers and frozen processes lose them silently.
const IDLE: Duration = Duration::from_secs(30);
/// A connection with requests in flight that is silent for so long is asked for a sign of life (HTTP/2) …
const PING_AFTER: Duration = Duration::from_secs(10);
/// … and given up after this.
const PING_TIMEOUT: Duration = Duration::from_secs(5);

/// What the network needs to know of the client's options.
pub(crate) struct Settings {
    pub connect_timeout: Duration,
    pub root_certificates: Option<String>,
    pub proxy: Proxy,
    pub user_agent: String,
    pub max_response_bytes: usize,
}

/// A transport that is ready to send.
pub(crate) struct Open<'a> {
    transport: &'a Transport,
    http: &'a reqwest::Client,
}

/// The connections of one client. Opens none before the first request.
pub(crate) struct Transport {
    settings: Settings,
    roots: Roots,
    turns: Turns,
    http: OnceLock<Result<reqwest::Client, ConfigError>>,
}

impl Transport {
    /// Checks what can be checked without touching disk or network.
    pub fn new(settings: Settings) -> Result<Self, ConfigError> {
        if HeaderValue::from_str(&settings.user_agent).is_err() {
            return Err(ConfigError::new("invalid_user_agent", "the user agent holds what no header may"));
        }
        let roots = Roots::parse(settings.root_certificates.as_deref())?;
        Ok(Self { settings, roots, turns: Turns::default(), http: OnceLock::new() })
    }

    /// Makes ready to send. The first time it reads the platform's certificates, which takes some milliseconds.
    pub fn open(&self) -> Result<Open<'_>, ConfigError> {
        let http = self.http.get_or_init(|| self.build()).as_ref().map_err(Clone::clone)?;
        Ok(Open { transport: self, http })
    }

    fn build(&self) -> Result<reqwest::Client, ConfigError> {
        let builder = reqwest::Client::builder()
            .https_only(true)
            .redirect(reqwest::redirect::Policy::none())
            // Its own repeats happen out of sight of the deadline's bookkeeping; `send` has the harmless ones.
            .retry(reqwest::retry::never())
            .referer(false)
            .user_agent(&self.settings.user_agent)
            .connect_timeout(self.settings.connect_timeout)
            .pool_idle_timeout(IDLE)
            .pool_max_idle_per_host(turns::SOCKETS)
            .http2_keep_alive_interval(PING_AFTER)
            .http2_keep_alive_timeout(PING_TIMEOUT)
            .tls_backend_preconfigured(tls::configure(&self.roots)?);
        #[cfg(target_os = "linux")]
        let builder = builder.tcp_user_timeout(PING_AFTER + PING_TIMEOUT);
        let builder = self.settings.proxy.apply(builder)?;
        builder.build().map_err(|_| {
            ConfigError::new("invalid_configuration", "the HTTPS client cannot be built from these options")
        })
    }
}

impl Open<'_> {
    /// Sends one request when its turn has come, as a new attempt, and reads the whole answer. Dropping the future closes the stream or
    /// the connection.
    pub async fn send(&self, request: &Request) -> Result<Raw, Fault> {
        let turn = self.transport.turns.take().await;
        request.begin();
        let result = self.exchange(request).await;
        self.transport.turns.end(turn).await;
        result
    }

    async fn exchange(&self, request: &Request) -> Result<Raw, Fault> {
        loop {
            let message = request.build().ok_or_else(withdrawn)?;
            match self.http.execute(message).await {
                Ok(answer) => {
                    self.transport.turns.grow(answer.version());
                    return read::read(answer, self.transport.settings.max_response_bytes).await;
                }
                Err(error) if explain::is_unprocessed(&error) && request.may_resend() => {}
                Err(error) => return Err(explain::explain(&error, request.is_written())),
            }
        }
    }
}

fn withdrawn() -> Fault {
    Fault::new(FaultKind::Request, Sent::No, "the call was taken back")
}

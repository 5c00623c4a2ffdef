//! The transport of the clients in a test.

use signalwire_core::{Client, Config};

/// A transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    Hyper,
    #[cfg(feature = "reqwest")]
    Reqwest,
}

impl Over {
    /// The transport of this test program. `tests/over_reqwest` contains the tests of other
    /// programs too.
    pub fn this() -> Self {
        #[cfg(feature = "reqwest")]
        if env!("CARGO_CRATE_NAME") == "over_reqwest" {
            return Self::Reqwest;
        }
        Self::Hyper
    }

    pub fn is_hyper(self) -> bool {
        self == Self::Hyper
    }

    /// A client with these options.
    pub fn client(self, config: Config) -> Client {
        match self {
            Self::Hyper => Client::new(config).unwrap(),
            #[cfg(feature = "reqwest")]
            Self::Reqwest => over_http_client(config),
        }
    }
}

/// Moves the options that the HTTP client decides from the configuration to the HTTP client.
#[cfg(feature = "reqwest")]
fn over_http_client(mut config: Config) -> Client {
    let http_client = http_client(&config).build().unwrap();
    let defaults = Config::without_api_token(config.origin().clone());
    (config.root_certificates, config.proxy) = (None, defaults.proxy);
    config.connect_timeout = defaults.connect_timeout;
    Client::with_http_client(config, http_client).unwrap()
}

/// An HTTP client with these options and with the settings of the crate's own connections, as far
/// as reqwest has them.
#[cfg(feature = "reqwest")]
pub fn http_client(config: &Config) -> reqwest::ClientBuilder {
    use std::time::Duration;

    let _ = tokio_rustls::rustls::crypto::ring::default_provider().install_default();
    let roots = config.root_certificates.as_deref().unwrap_or_default();
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .tls_certs_only(reqwest::Certificate::from_pem_bundle(roots.as_bytes()).unwrap())
        .no_proxy()
        .connect_timeout(config.connect_timeout)
        .pool_idle_timeout(Duration::from_secs(30))
        .tcp_user_timeout(Duration::from_secs(15))
        .http2_keep_alive_interval(Duration::from_secs(10))
        .http2_keep_alive_timeout(Duration::from_secs(5))
        .http2_max_header_list_size(400 << 10)
}

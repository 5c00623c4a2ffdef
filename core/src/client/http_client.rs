//! Clients over the program's own HTTP client.

use super::Client;
use super::transport::Transport;
use crate::config::Config;
use crate::credentials::ConfigError;

impl Client {
    /// A client whose requests go over the connections of a reqwest client, with its proxies,
    /// resolver and certificates. Build that client with
    /// [`redirect::Policy::none()`](::reqwest::redirect::Policy::none).
    ///
    /// What [`Client::new`] guarantees also holds here: one https origin, validation, retries and
    /// their budget, the timeout of a call, cancellation, the limits of a response and of the
    /// requests in flight, redaction, and errors that report whether the server may have processed
    /// a request.
    ///
    /// These belong to the HTTP client, and cannot be guaranteed or set here:
    ///
    /// - *Redirects.* Most redirects are not followed, whatever the policy is. A client that
    ///   follows redirects still sends a GET without a body to where a 301, 302 or 303 in response
    ///   to a POST leads, or a 303 in response to any method; the call then ends with
    ///   `unexpected_redirect`, unless the redirect leads to the requested URL itself, which looks
    ///   like a response. [`warnings`](Client::warnings) contains `redirects_allowed` unless the
    ///   policy is `Policy::none()`.
    /// - *TLS.* Certificates, versions and `danger_accept_invalid_certs` are those of the HTTP
    ///   client. A rejected certificate is still `tls`, with fewer details.
    /// - *Connections.* Proxies, the connect timeout, keep-alive, `https_only` and the idle timeout
    ///   are those of the HTTP client. [`connect`](Client::connect) is an error, because reqwest
    ///   connects only for a request. Other users of the HTTP client open connections beyond the
    ///   limit of this one.
    /// - *Timeouts.* A timeout of the HTTP client counts where it is shorter than that of the call,
    ///   and is then `read_timeout` or `connect_timeout`.
    /// - *Headers.* Default headers and cookies of the HTTP client are sent to the API, also with
    ///   operations that need no credential. Over http/1.1 a response may have 100 headers and not
    ///   1,024.
    /// - *Early responses.* A response that arrives before the request is sent completely, on a
    ///   connection that the server then closes, may be lost, and the error is `reset`.
    ///
    /// Errors: those of [`Client::new`], and `conflicting_values` for `root_certificates`, `proxy`
    /// and `connect_timeout`, which must be set on the HTTP client. The variables of proxies and
    /// certificates are not read.
    pub fn with_http_client(config: Config, http_client: ::reqwest::Client) -> Result<Self, ConfigError> {
        let transport = Transport::with_http_client(&config, http_client)?;
        Self::with_transport(config, transport)
    }
}

//! Clients over an HTTP client of the program.

use super::Client;
use super::transport::Transport;
use crate::config::Config;
use crate::credentials::ConfigError;

impl Client {
    /// A client whose requests use the connections of a [`reqwest::Client`],
    /// with its proxies, resolver and certificates.
    ///
    /// ```no_run
    /// # fn run(config: signalwire_core::Config) -> Result<(), Box<dyn std::error::Error>> {
    /// use reqwest::redirect::Policy;
    /// use signalwire_core::Client;
    ///
    /// let http_client = reqwest::Client::builder().redirect(Policy::none()).build()?;
    /// let client = Client::with_http_client(config, http_client.clone())?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The guarantees of [`Client::new`] remain: one https origin, validation, retries and the
    /// retry budget, the timeout of a call, cancellation, the limits of response size and of
    /// requests in flight, redaction, and errors that report whether the server may have carried
    /// out a request.
    ///
    /// # What the HTTP client decides
    ///
    /// - **Redirects.** This client cannot change the redirect policy. It prevents most redirects
    ///   by request bodies that cannot be copied. An HTTP client that follows redirects still sends
    ///   a GET without a body after a 301, 302 or 303 in response to a POST, and after a 303 in
    ///   response to any method. That GET has no credential if it leads to another origin, but it
    ///   has the requested URL as `Referer`. The call then fails with `unexpected_redirect`, unless
    ///   the redirect leads to the requested URL itself: that response cannot be distinguished from
    ///   a direct one. With `Policy::none()` there are no redirects. With any other policy
    ///   [`warnings`](Client::warnings) contains `redirects_allowed`, and a POST that the server
    ///   reports as unprocessed is not sent again, because the report may be that of the request
    ///   after a redirect.
    /// - **TLS.** The HTTP client verifies certificates, and `danger_accept_invalid_certs` applies.
    ///   The reason of a `tls` error has fewer details, and other TLS libraries than rustls report
    ///   `unreachable`.
    /// - **Offline.** `offline` refuses other hosts than this machine by their name. The resolver
    ///   and the proxies of the HTTP client are not checked.
    /// - **Connections.** Proxies, the connect timeout, keep-alive and the idle timeout are options
    ///   of the HTTP client. [`connect`](Client::connect) fails, because reqwest opens connections
    ///   only for requests. At most 50 requests are in flight over http/1.1 and 100 over HTTP/2.
    ///   The number of connections has no strict limit: reqwest may open one for a request that
    ///   then uses another one, and other parts of the program may use the HTTP client too.
    /// - **Timeouts.** A shorter timeout of the HTTP client ends an attempt with `read_timeout` or
    ///   `connect_timeout`.
    /// - **Headers.** The API receives the default headers and the cookies of the HTTP client, also
    ///   for operations without credentials. Over http/1.1 a response can have 100 headers instead
    ///   of 1,024.
    /// - **Compression.** With a compression feature of reqwest, reqwest decompresses the
    ///   responses, unless `no_gzip` and `no_brotli` are set. The limit of the response size
    ///   remains. A damaged body is then `reset` instead of `invalid_encoding`, and only the first
    ///   member of a gzip stream is read.
    /// - **Early responses.** If the server responds and closes the connection before it has read
    ///   the whole request, the response may be lost. The error is then `reset`.
    /// - **Unprocessed requests.** While a server closes HTTP/2 connections with GOAWAY before it
    ///   responds, a call may use up its retries and fail with `reset`. reqwest does not report
    ///   which requests share a connection, so this client cannot see that the others progress.
    /// - **Requests without a body.** They count as sent from the start of an attempt. A call whose
    ///   timeout elapses before there is a connection may report that it was delivered.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::new`], and `conflicting_values` for the options `root_certificates`,
    /// `tls`, `proxy` and `connect_timeout`, which must be set on the HTTP client. The environment
    /// variables of proxies and certificates are not read.
    pub fn with_http_client(config: Config, http_client: ::reqwest::Client) -> Result<Self, ConfigError> {
        let transport = Transport::with_http_client(&config, http_client)?;
        Self::with_transport(config, transport)
    }
}

//! The second transport: sends requests over a reqwest client of the program.

mod body;
mod error;
mod limit;
mod options;

use std::sync::Weak;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use ::reqwest::{Client, Response, Url};
use http_body_util::BodyExt;

use crate::call::{Delivery, RawResponse, TransportError, TransportErrorKind};
use crate::config::Config;
use crate::credentials::ConfigError;
use crate::error::ErrorCode;
use crate::http::{DefaultHeaders, Refusals, Request, Version, cancelled, read};
use crate::net::offline::OfflineGuard;
use crate::warning::Warning;
use body::OneShotBody;
pub(crate) use limit::Permit;
use limit::RequestLimit;

/// The HTTP client of the program, restricted to one origin.
pub(crate) struct Transport {
    client: Client,
    origin: Url,
    default_headers: DefaultHeaders,
    offline: OfflineGuard,
    max_response_bytes: usize,
    limit: RequestLimit,
    responses: AtomicU64,
    /// Empty if it is certain that the client does not follow redirects.
    warnings: Vec<Warning>,
}

impl Transport {
    pub fn new(config: &Config, user_agent: &str, client: Client) -> Result<Self, ConfigError> {
        options::check(config)?;
        let origin = Url::parse(config.origin.as_str()).map_err(|_| {
            ConfigError::new(ErrorCode::InvalidBaseUrl, "the origin is not a URL that reqwest accepts")
        })?;
        let default_headers = DefaultHeaders::new(user_agent, &config.origin)?;
        Ok(Self {
            // The proxies of the HTTP client are not known.
            offline: OfflineGuard::new(&default_headers.authority, None, config.offline, &config.variables),
            default_headers,
            origin,
            max_response_bytes: config.max_response_bytes,
            limit: RequestLimit::default(),
            responses: AtomicU64::new(0),
            warnings: options::warnings(&client),
            client,
        })
    }

    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// The guard of tests.
    pub fn offline(&self) -> &OfflineGuard {
        &self.offline
    }

    /// Returns the transport, unless the client is offline.
    pub fn open(&self) -> Result<&Self, ConfigError> {
        self.offline.check().map(|()| self)
    }

    /// Waits, in the order of the calls, until a request may be sent.
    pub async fn checkout(&self) -> Permit<'_> {
        self.limit.acquire().await
    }

    /// Sends the request as a new attempt and reads the whole response. Dropping the future closes
    /// the stream or the connection.
    pub async fn send(&self, _permit: Permit<'_>, request: &Request) -> Result<RawResponse, TransportError> {
        let mut refusals = Refusals::new(self.responses.load(Relaxed));
        loop {
            let (message, written) = self.message(request)?;
            let url = message.url().clone();
            let error = match self.client.execute(message).await {
                Ok(response) if *response.url() == url => return self.read(response).await,
                Ok(_) => return Err(error::redirected()),
                Err(error) => error::SendError::new(error, written.get(), self.follows_redirects()),
            };
            let may_resend = error.is_refused
                && (refusals.is_progress(self.responses.load(Relaxed), Weak::new()) || request.may_resend());
            if !may_resend {
                return Err(error.into_transport_error());
            }
        }
    }

    /// The request of the current attempt, and the flag that reports when it is written.
    fn message(&self, request: &Request) -> Result<(::reqwest::Request, body::Written), TransportError> {
        let url = self.url(request).ok_or_else(error::unusable_request)?;
        let (head, body) =
            request.build(Version::Http2, &self.default_headers).ok_or_else(cancelled)?.into_parts();
        let (body, written) = OneShotBody::new(body);
        let mut message = ::reqwest::Request::new(head.method, url);
        *message.headers_mut() = head.headers;
        *message.body_mut() = Some(::reqwest::Body::wrap(body));
        Ok((message, written))
    }

    /// The URL of a request. `Url` removes dot segments and replaces `\` by `/`, so a path that it
    /// changes is rejected.
    fn url(&self, request: &Request) -> Option<Url> {
        let mut url = self.origin.clone();
        url.set_path(request.target().path());
        url.set_query(request.target().query());
        (url.path() == request.target().path()).then_some(url)
    }

    async fn read(&self, response: Response) -> Result<RawResponse, TransportError> {
        self.limit.adapt(response.version());
        self.responses.fetch_add(1, Relaxed);
        let response = ::http::Response::<::reqwest::Body>::from(response);
        read(response.map(|body| body.map_err(error::without_url)), self.max_response_bytes).await
    }

    fn follows_redirects(&self) -> bool {
        !self.warnings.is_empty()
    }
}

/// reqwest opens a connection for a request and not before.
pub(crate) fn cannot_connect() -> TransportError {
    let reason = "the HTTP client opens connections only for requests";
    TransportError::new(TransportErrorKind::Request, Delivery::NotSent, reason)
}

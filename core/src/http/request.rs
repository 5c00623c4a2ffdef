//! A request that can be sent repeatedly.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderMap, HeaderValue,
    USER_AGENT,
};
use http::uri::{Authority, PathAndQuery, Scheme, Uri};

use super::connection::Version;
use super::request_body::TrackedBody;
use crate::call::DeliveryState;
use crate::credentials::{ConfigError, Origin};
use crate::error::ErrorCode;
use crate::operations::Method;

/// The value of an `Authorization` header, marked as sensitive, so that neither `Debug` nor the
/// header tables of HTTP/2 contain it.
#[derive(Clone)]
pub(crate) struct Authorization(HeaderValue);

impl Authorization {
    /// Takes ownership of memory that may wipe itself when dropped. Returns `None` if the value is
    /// not allowed in a header.
    pub fn new(value: impl AsRef<[u8]> + Send + 'static) -> Option<Self> {
        let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(value)).ok()?;
        value.set_sensitive(true);
        Some(Self(value))
    }
}

/// The headers of every request.
pub(crate) struct DefaultHeaders {
    pub(crate) authority: Authority,
    host: HeaderValue,
    agent: HeaderValue,
}

impl DefaultHeaders {
    pub fn new(user_agent: &str, origin: &Origin) -> Result<Self, ConfigError> {
        let authority: Authority = origin.authority().parse().map_err(|_| {
            ConfigError::new(
                ErrorCode::InvalidBaseUrl,
                "the host of the base URL is not valid in an HTTP message",
            )
        })?;
        let agent = HeaderValue::from_str(user_agent).map_err(|_| {
            ConfigError::new(
                ErrorCode::InvalidUserAgent,
                "the user agent contains characters that are not allowed in a header",
            )
        })?;
        let host = HeaderValue::from_str(authority.as_str()).unwrap_or_else(|_| HeaderValue::from_static(""));
        Ok(Self { authority, host, agent })
    }
}

/// A request that can be sent repeatedly.
pub(crate) struct Request {
    method: http::Method,
    target: PathAndQuery,
    authorization: Option<HeaderValue>,
    media: Option<&'static str>,
    body: Option<Bytes>,
    delivery: Arc<DeliveryState>,
}

impl Request {
    /// Creates a request. `target` is the encoded path and query. Returns `None` if it is not
    /// allowed in a request line.
    pub fn new(method: Method, target: String, delivery: Arc<DeliveryState>) -> Option<Self> {
        let target = PathAndQuery::from_maybe_shared(Bytes::from(target)).ok()?;
        Some(Self { method: verb(method), target, authorization: None, media: None, body: None, delivery })
    }

    /// Adds a credential.
    pub fn with_authorization(mut self, authorization: Option<Authorization>) -> Self {
        self.authorization = authorization.map(|Authorization(value)| value);
        self
    }

    /// Adds a body and its media type.
    pub fn with_body(mut self, body: Option<(&'static str, Vec<u8>)>) -> Self {
        if let Some((media, bytes)) = body {
            self.media = Some(media);
            self.body = Some(Bytes::from(bytes)).filter(|bytes| !bytes.is_empty());
        }
        self
    }

    /// Builds the message of the current attempt, or returns `None` if the call is cancelled. A
    /// request without a body counts as sent from now on, because hyper does not report when it is
    /// written.
    pub(crate) fn build(
        &self,
        version: Version,
        default_headers: &DefaultHeaders,
    ) -> Option<http::Request<TrackedBody>> {
        let attempt = self.delivery.attempts();
        if self.body.is_none() && !self.delivery.may_write(attempt) {
            return None;
        }
        let body = TrackedBody { bytes: self.body.clone(), delivery: Arc::clone(&self.delivery), attempt };
        let mut message = http::Request::new(body);
        *message.method_mut() = self.method.clone();
        *message.headers_mut() = self.headers(version, default_headers);
        *message.uri_mut() = self.uri(version, default_headers)?;
        Some(message)
    }

    /// RFC 9112, section 3.2.1, and RFC 9113, section 8.3.1.
    fn uri(&self, version: Version, default_headers: &DefaultHeaders) -> Option<Uri> {
        let mut parts = http::uri::Parts::default();
        parts.path_and_query = Some(self.target.clone());
        if version == Version::Http2 {
            parts.scheme = Some(Scheme::HTTPS);
            parts.authority = Some(default_headers.authority.clone());
        }
        Uri::from_parts(parts).ok()
    }

    /// A method that usually has a body must send `Content-Length: 0` without one (RFC 9110,
    /// section 8.6): some gateways reject it otherwise. 6 headers fit into the second smallest map;
    /// 7 would need one of twice its size.
    fn headers(&self, version: Version, default_headers: &DefaultHeaders) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(6);
        if version == Version::Http1 {
            headers.insert(HOST, default_headers.host.clone());
        }
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip,br"));
        headers.insert(USER_AGENT, default_headers.agent.clone());
        if let Some(authorization) = &self.authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
        if let Some(media) = self.media {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
        }
        if self.body.is_none() && !matches!(self.method, http::Method::GET | http::Method::DELETE) {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        headers
    }

    /// The path and query.
    #[cfg(any(feature = "reqwest", feature = "__exchange"))]
    pub(crate) fn target(&self) -> &PathAndQuery {
        &self.target
    }

    /// The media type of the body.
    #[cfg(feature = "__exchange")]
    pub(crate) fn media(&self) -> Option<&'static str> {
        self.media
    }

    /// The body; empty if there is none.
    #[cfg(feature = "__exchange")]
    pub(crate) fn body(&self) -> &[u8] {
        self.body.as_deref().unwrap_or_default()
    }

    /// Whether the call may send this once more, at once and uncounted, because the server did not
    /// process it.
    pub(crate) fn may_resend(&self) -> bool {
        self.delivery.resend()
    }

    /// Whether the current attempt was written, completely or in part.
    pub(super) fn is_written(&self) -> bool {
        self.delivery.is_written()
    }
}

fn verb(method: Method) -> http::Method {
    match method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    }
}

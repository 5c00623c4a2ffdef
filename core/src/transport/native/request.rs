//! One request, ready to be sent as often as it takes.

use std::sync::Arc;

use bytes::Bytes;
use reqwest::Url;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};

use super::body::Watched;
use crate::operation::Method;
use crate::transport::Progress;

/// The value of an `Authorization` header, marked so that neither `Debug` nor HTTP/2's header tables keep it.
#[derive(Clone)]
pub(crate) struct Authorization(HeaderValue);

impl Authorization {
    /// Takes over memory that may wipe itself when dropped. `None` if it holds what no header may.
    pub fn new(value: impl AsRef<[u8]> + Send + 'static) -> Option<Self> {
        let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(value)).ok()?;
        value.set_sensitive(true);
        Some(Self(value))
    }
}

/// One request, ready to be sent as often as it takes.
pub(crate) struct Request {
    method: reqwest::Method,
    url: Url,
    headers: HeaderMap,
    body: Option<Bytes>,
    progress: Arc<Progress>,
}

impl Request {
    /// Puts a request together. `target` is path and query, encoded. `None` if the URL's reader would change its path.
    pub fn new(method: Method, origin: &str, target: &str, progress: Arc<Progress>) -> Option<Self> {
        let url = Url::parse(&format!("{origin}{target}")).ok()?;
        let path = target.split('?').next()?;
        let headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("application/json"))]);
        (url.path() == path).then(|| Self { method: verb(method), url, headers, body: None, progress })
    }

    /// The same with a credential.
    pub fn with_authorization(mut self, authorization: Option<Authorization>) -> Self {
        if let Some(Authorization(value)) = authorization {
            self.headers.insert(AUTHORIZATION, value);
        }
        self
    }

    /// The same with a body and its media type. A verb that usually has one says so when it has none (RFC 9110, section 8.6):
    /// some gateways refuse it otherwise.
    pub fn with_body(mut self, body: Option<(&'static str, Vec<u8>)>) -> Self {
        if let Some((media, bytes)) = body {
            self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
            self.body = Some(Bytes::from(bytes)).filter(|bytes| !bytes.is_empty());
        }
        if self.body.is_none() && !matches!(self.method.as_str(), "GET" | "DELETE") {
            self.headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        self
    }

    /// The message for the current attempt, or `None` once the call is withdrawn. A request without a body counts as written from the
    /// start: nothing tells when.
    pub(super) fn build(&self) -> Option<reqwest::Request> {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        *request.headers_mut() = self.headers.clone();
        let attempt = self.progress.attempts();
        match self.body.clone() {
            None if !self.progress.may_write(attempt) => return None,
            None => {}
            bytes => {
                let body = Watched { bytes, progress: Arc::clone(&self.progress), attempt };
                *request.body_mut() = Some(reqwest::Body::wrap(body));
            }
        }
        Some(request)
    }

    /// An attempt begins.
    pub(super) fn begin(&self) {
        self.progress.begin();
    }

    /// Whether the call may send this once more, at once and uncounted, as the server has not looked at it.
    pub(super) fn may_resend(&self) -> bool {
        self.progress.resend()
    }

    /// The current attempt has been written, in part or whole.
    pub(super) fn is_written(&self) -> bool {
        self.progress.is_written()
    }
}

fn verb(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}

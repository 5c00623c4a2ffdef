//! What an error of reqwest means for the request.

use std::io;

use crate::call::{Delivery, TransportError, TransportErrorKind};
use crate::http::error::{ConnectionError, explain, is_refused};
use crate::net;
use crate::net::cause::chain;
use crate::net::dns::DnsError;
use crate::net::error::BoxError;
use crate::net::proxy::ProxyError;

/// The prefixes of hyper-util's proxy errors, whose types are private.
const PROXY_ERRORS: [&str; 2] = ["tunnel error: ", "SOCKS error: "];
/// The tunnel error for a response of 407.
const PROXY_AUTH: &str = "proxy authorization required";

/// A request without a response.
pub(super) struct SendError {
    error: TransportError,
    /// The server did not process the request and reports no fault, so that the request can be sent
    /// again at once.
    pub is_refused: bool,
}

impl SendError {
    /// `is_written` is whether a connection has asked for the body. If the HTTP client follows
    /// redirects, the error may be that of a request after a redirect. It then proves that nothing
    /// was sent only if no connection has asked for the body of the original request.
    pub fn new(error: ::reqwest::Error, is_written: bool, follows_redirects: bool) -> Self {
        // An invalid `Location` is an error of the builder too.
        if error.is_redirect() || error.is_builder() {
            let error = if is_written { redirected() } else { unusable_request() };
            return Self { error, is_refused: false };
        }
        let is_ambiguous = is_written && follows_redirects;
        let (error, is_refused) = if error.is_connect() {
            (explain_connect(error), false)
        } else {
            explain_http(error, is_written)
        };
        let delivery = if is_ambiguous { Delivery::MaybeSent } else { error.delivery };
        Self { error: TransportError { delivery, ..error }, is_refused: is_refused && !is_ambiguous }
    }

    pub fn into_transport_error(self) -> TransportError {
        self.error
    }
}

/// The error for a redirect that the HTTP client followed, or tried to follow.
pub(super) fn redirected() -> TransportError {
    let reason = "the HTTP client followed a redirect: build it with redirect::Policy::none()";
    TransportError::new(TransportErrorKind::Redirect, Delivery::MaybeSent, reason)
}

/// The error for a request that reqwest cannot send as it is.
pub(super) fn unusable_request() -> TransportError {
    let reason = "the HTTP client cannot send its path and query unchanged";
    TransportError::new(TransportErrorKind::Request, Delivery::NotSent, reason)
}

/// Removes the URL from an error, because its query may contain a secret. reqwest's type for an
/// elapsed timeout is private, so a timeout is wrapped in an I/O error.
pub(super) fn without_url(error: ::reqwest::Error) -> BoxError {
    let error = error.without_url();
    if error.is_timeout() { io::Error::new(io::ErrorKind::TimedOut, error).into() } else { error.into() }
}

fn explain_http(error: ::reqwest::Error, is_written: bool) -> (TransportError, bool) {
    let error = ConnectionError::Http(without_url(error));
    (explain(&error, is_written), is_refused(&error))
}

fn explain_connect(error: ::reqwest::Error) -> TransportError {
    if error.is_dns() {
        let text = chain(&error).last().map(ToString::to_string).unwrap_or_default();
        return net::error::explain(&DnsError::new(text));
    }
    match proxy_error(&error) {
        Some(error) => error.to_transport_error(),
        None => net::error::explain(&*without_url(error)),
    }
}

fn proxy_error(error: &::reqwest::Error) -> Option<ProxyError> {
    let mut texts = chain(error).map(ToString::to_string);
    let text = texts.find(|text| PROXY_ERRORS.iter().any(|start| text.starts_with(start)))?;
    let (_, detail) = text.split_once(": ")?;
    Some(ProxyError::new(format!("the HTTP client's proxy did not connect: {detail}"), detail != PROXY_AUTH))
}

//! What an error of reqwest means for the request.

use std::io;

use crate::call::{Delivery, TransportError, TransportErrorKind};
use crate::http::error::{ConnectionError, explain, is_refused};
use crate::net;
use crate::net::cause::chain;
use crate::net::dns::DnsError;
use crate::net::error::BoxError;
use crate::net::proxy::ProxyError;

/// How the errors of hyper-util's connections through a proxy begin. Their types are private.
const PROXY_ERRORS: [&str; 2] = ["tunnel error: ", "SOCKS error: "];
/// The tunnel error for a response of 407.
const PROXY_AUTH: &str = "proxy authorization required";

/// A request that got no response.
pub(super) struct SendError {
    error: TransportError,
    /// The server reports that it has not processed the request, and nothing is wrong with it.
    pub is_refused: bool,
}

impl SendError {
    /// `is_written` is whether a connection has asked for the body of the request. If the HTTP
    /// client follows redirects, the error may be that of the request after one; so it proves that
    /// nothing was sent only if the first connection did not ask.
    pub fn new(error: ::reqwest::Error, is_written: bool, follows_redirects: bool) -> Self {
        // reqwest reports an unusable `Location` as an error of the builder.
        if error.is_redirect() || (error.is_builder() && is_written) {
            return Self { error: redirected(), is_refused: false };
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

/// The HTTP client has followed a redirect, or tried to.
pub(super) fn redirected() -> TransportError {
    let reason = "the HTTP client followed a redirect: build it with redirect::Policy::none()";
    TransportError::new(TransportErrorKind::Redirect, Delivery::MaybeSent, reason)
}

/// The error without its URL, whose query may contain a secret. reqwest's own type for an elapsed
/// timeout is private, so it becomes the error of the operating system.
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

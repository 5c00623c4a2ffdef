//! What an error keeps of the answer it came with.

use std::time::{Duration, SystemTime};

use super::text;
use crate::call::Headers;
use crate::call::RawResponse;
use crate::retry::read_retry_after;
use crate::secrets::redact::{Redactor, is_secret_header};
use crate::seek::split_once;

/// Headers under which servers and gateways name a request, best first.
const REQUEST_ID: [&str; 5] =
    ["x-request-id", "request-id", "x-signalwire-request-id", "x-correlation-id", "x-amzn-requestid"];

/// What an error keeps of the answer it came with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorResponse {
    /// The status.
    pub status: u16,
    /// Headers, lower-case names, in the order they came. Cookies and signatures are left out, and
    /// of a `location` all but its origin.
    pub headers: Vec<(String, String)>,
    /// How the server names the request: worth telling its support.
    pub request_id: Option<String>,
    /// How long the server asked to wait.
    pub retry_after: Option<Duration>,
    /// The beginning of the body, at most 2000 characters.
    pub body: String,
}

impl ErrorResponse {
    /// Reads an answer.
    pub fn read(raw: &RawResponse, redactor: &Redactor) -> Self {
        let shown = raw.headers.iter().filter(|(name, _)| !is_secret_header(name));
        let clean = |(name, value): (&str, &str)| {
            let name = name.to_ascii_lowercase();
            let value = if name == "location" { origin_of(value) } else { value };
            (name, text::line(value, redactor))
        };
        Self {
            status: raw.status,
            headers: shown.map(clean).collect(),
            request_id: request_id(&raw.headers).map(|id| text::line(id, redactor)),
            retry_after: retry_after(&raw.headers),
            body: text::excerpt(&raw.body, redactor),
        }
    }
}

/// How the server names the request.
pub fn request_id(headers: &Headers) -> Option<&str> {
    let rank = |name: &str| REQUEST_ID.into_iter().position(|known| known.eq_ignore_ascii_case(name));
    let named = headers.iter().filter_map(|(name, value)| Some((rank(name)?, value.trim())));
    named.filter(|(_, value)| !value.is_empty()).min_by_key(|(rank, _)| *rank).map(|(_, value)| value)
}

/// How long the server asks to wait. A date is read against the answer's own `Date`, so that a
/// wrong clock here does no harm.
pub fn retry_after(headers: &Headers) -> Option<Duration> {
    read_retry_after(headers.get("retry-after")?, clock(headers))
}

/// `https://host:port` of a URL, or nothing. The rest may carry tokens; what holds user info is not
/// shown at all.
fn origin_of(url: &str) -> &str {
    let Some((scheme, rest)) = split_once(url, "://") else { return "" };
    let end = scheme.len() + 3 + rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let origin = &url[..end];
    if origin.contains('@') { "" } else { origin }
}

#[cfg(feature = "server")]
fn clock(headers: &Headers) -> Option<SystemTime> {
    let date = headers.get("date").and_then(|date| httpdate::parse_http_date(date).ok());
    date.or_else(|| Some(SystemTime::now()))
}

/// A browser's wasm has no clock of this kind: asking for it panics.
#[cfg(not(feature = "server"))]
fn clock(_: &Headers) -> Option<SystemTime> {
    None
}

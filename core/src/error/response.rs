//! The parts of a response that an error contains.

use std::time::{Duration, SystemTime};

use super::text;
use crate::call::{Headers, RawResponse};
use crate::http_date::parse_http_date;
use crate::retry::read_retry_after;
use crate::secrets::detect::split_once;
use crate::secrets::redact::{Redactor, is_secret_header};

/// Headers in which servers and gateways send the id of a request, in order of preference.
const REQUEST_ID: [&str; 5] =
    ["x-request-id", "request-id", "x-signalwire-request-id", "x-correlation-id", "x-amzn-requestid"];

/// The parts of a response that an error contains.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The status.
    pub status: u16,
    /// The headers in the order of the response, with lower-case names. Cookies and signatures are
    /// left out; of `location` only the origin is kept.
    pub headers: Vec<(String, String)>,
    /// The request id of the server, for its support.
    pub request_id: Option<String>,
    /// The delay that the server requested.
    pub retry_after: Option<Duration>,
    /// The beginning of the body, at most 2000 characters.
    pub body: String,
}

impl ErrorResponse {
    /// Reads a response that was received at `now`.
    #[doc(hidden)]
    pub fn read(raw: &RawResponse, redactor: &Redactor, now: SystemTime) -> Self {
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
            retry_after: retry_after(&raw.headers, now),
            body: text::excerpt(&raw.body, redactor),
        }
    }
}

/// The request id of the server.
pub fn request_id(headers: &Headers) -> Option<&str> {
    let rank = |name: &str| REQUEST_ID.into_iter().position(|known| known.eq_ignore_ascii_case(name));
    let named = headers.iter().filter_map(|(name, value)| Some((rank(name)?, value.trim())));
    named.filter(|(_, value)| !value.is_empty()).min_by_key(|(rank, _)| *rank).map(|(_, value)| value)
}

/// The delay that the server requests. A date is compared with the `Date` of the same response, so
/// that a wrong local clock does no harm, and with `now` if there is none.
pub fn retry_after(headers: &Headers, now: SystemTime) -> Option<Duration> {
    let date = headers.get("date").and_then(parse_http_date);
    read_retry_after(headers.get("retry-after")?, date.unwrap_or(now))
}

/// The origin `https://host:port` of a URL, or an empty string. The rest may contain tokens; a URL
/// with user info is not shown.
fn origin_of(url: &str) -> &str {
    let Some((scheme, rest)) = split_once(url, "://") else { return "" };
    let end = scheme.len() + 3 + rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let origin = url.get(..end).unwrap_or_default();
    if origin.contains('@') { "" } else { origin }
}

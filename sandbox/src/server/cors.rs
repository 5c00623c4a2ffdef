//! What lets pages of other origins call: only the operations that need no API token.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;

use crate::space::{RawRequest, Space};

/// Headers for pages: who may call, how, with which headers, and which headers of the answer they
/// may read.
const ALLOWED: [(HeaderName, &str); 4] = [
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST"),
    (header::ACCESS_CONTROL_ALLOW_HEADERS, "authorization, content-type"),
    (header::ACCESS_CONTROL_EXPOSE_HEADERS, "x-request-id, retry-after"),
];

/// The verb that a browser asks about before it sends the request itself.
pub(super) fn preflight_method(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::ACCESS_CONTROL_REQUEST_METHOD)?.to_str().ok()
}

/// Allows pages to call, if the operation is one for browsers.
pub(super) fn allow(space: &Space, method: &str, raw: &RawRequest, mut response: Response) -> Response {
    if space.is_for_browsers(method, raw) {
        response.headers_mut().extend(ALLOWED.map(|(name, value)| (name, HeaderValue::from_static(value))));
    }
    response
}

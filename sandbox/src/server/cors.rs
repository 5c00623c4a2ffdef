//! CORS: pages of other origins can call only the operations that need no API token.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;

use crate::space::{RawRequest, Space};

/// CORS response headers: allowed origins, methods and request headers, and readable response
/// headers.
const ALLOWED: [(HeaderName, &str); 4] = [
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST"),
    (header::ACCESS_CONTROL_ALLOW_HEADERS, "authorization, content-type"),
    (header::ACCESS_CONTROL_EXPOSE_HEADERS, "x-request-id, retry-after"),
];

/// The method of a preflight request.
pub(super) fn preflight_method(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::ACCESS_CONTROL_REQUEST_METHOD)?.to_str().ok()
}

/// Adds the CORS headers if the operation is available to browsers.
pub(super) fn allow(space: &Space, method: &str, raw: &RawRequest, mut response: Response) -> Response {
    if space.is_for_browsers(method, raw) {
        response.headers_mut().extend(ALLOWED.map(|(name, value)| (name, HeaderValue::from_static(value))));
    }
    response
}

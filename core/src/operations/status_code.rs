//! Stable identifiers and reason phrases of HTTP statuses.

/// The code of an `ApiError`, by status.
#[allow(clippy::match_overlapping_arm, reason = "specific statuses first, then the rest of their class")]
pub fn code_of(status: u16) -> &'static str {
    match status {
        300..=399 => "unexpected_redirect",
        400 => "bad_request",
        401 => "unauthorized",
        402 => "payment_required",
        403 => "forbidden",
        404 => "not_found",
        405 => "method_not_allowed",
        409 => "conflict",
        410 => "gone",
        413 => "payload_too_large",
        422 => "unprocessable",
        429 => "rate_limited",
        400..=499 => "request_refused",
        503 => "unavailable",
        504 => "gateway_timeout",
        500..=599 => "server_error",
        _ => "unexpected_status",
    }
}

/// Whether the server reports a state that may pass, so that a request can be sent again later.
#[cfg(feature = "native")]
pub fn is_transient_status(status: u16) -> bool {
    matches!(status, 429 | 500 | 502 | 503 | 504)
}

/// The reason phrase of a status (RFC 9110), or an empty string.
pub fn phrase(status: u16) -> &'static str {
    match status {
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        410 => "Gone",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "",
    }
}

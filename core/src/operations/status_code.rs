//! Stable identifiers and reason phrases of HTTP statuses.

use crate::error::ErrorCode;

/// The code of an `ApiError`, by status.
#[allow(clippy::match_overlapping_arm, reason = "specific statuses first, then the rest of their class")]
pub fn code_of(status: u16) -> ErrorCode {
    match status {
        300..=399 => ErrorCode::UnexpectedRedirect,
        400 => ErrorCode::BadRequest,
        401 => ErrorCode::Unauthorized,
        402 => ErrorCode::PaymentRequired,
        403 => ErrorCode::Forbidden,
        404 => ErrorCode::NotFound,
        405 => ErrorCode::MethodNotAllowed,
        409 => ErrorCode::Conflict,
        410 => ErrorCode::Gone,
        413 => ErrorCode::PayloadTooLarge,
        422 => ErrorCode::Unprocessable,
        429 => ErrorCode::RateLimited,
        400..=499 => ErrorCode::RequestRefused,
        503 => ErrorCode::Unavailable,
        504 => ErrorCode::GatewayTimeout,
        500..=599 => ErrorCode::ServerError,
        _ => ErrorCode::UnexpectedStatus,
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

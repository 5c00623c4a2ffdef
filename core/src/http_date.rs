//! HTTP dates (RFC 9110, section 5.6.7).

#[cfg(target_family = "wasm")]
use std::time::Duration;
use std::time::SystemTime;

/// Parses an HTTP date.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn parse_http_date(text: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(text).ok()
}

/// Parses an HTTP date. JavaScript's parser is already in the browser; `httpdate` would add 2 KB to
/// the download.
#[cfg(target_family = "wasm")]
pub(crate) fn parse_http_date(text: &str) -> Option<SystemTime> {
    let milliseconds = js_sys::Date::parse(text);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is positive")]
    (milliseconds >= 0.0).then(|| SystemTime::UNIX_EPOCH + Duration::from_millis(milliseconds as u64))
}

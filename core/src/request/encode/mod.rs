//! Encoding of the parts of a request: path, query, body. Values are escaped completely, so none
//! can change the structure of the request.

#[cfg(feature = "server")]
pub(crate) mod form;
#[cfg(not(feature = "server"))]
#[path = "form_lite.rs"]
pub(crate) mod form;
#[cfg(feature = "server")]
pub(crate) mod json;
#[cfg(not(feature = "server"))]
#[path = "json_lite.rs"]
pub(crate) mod json;
pub(crate) mod link;
pub(crate) mod pairs;
pub(crate) mod path;
pub(crate) mod query;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

/// All characters except the unreserved ones of RFC 3986 section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encodes all reserved characters, in a path and in a query.
pub(crate) fn escape(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, RESERVED)
}

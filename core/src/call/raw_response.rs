//! A response of any status, as the transport received it.

use std::fmt;

use super::Headers;
use crate::operations::{Operation, Paging};

/// A response of any status, as the transport received it. The body is decompressed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RawResponse {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: Vec<u8>,
}

/// Prints the number of headers and bytes and no content: body and headers may contain a token.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("headers", &self.headers.len())
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

impl RawResponse {
    /// The status is 200 to 299.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The body is UTF-8 that starts like JSON, or it is empty. For a list an empty body is not
    /// decodable, because it would be read as an empty list. The check detects the HTML of a
    /// gateway; the code that needs the values parses the whole body.
    pub fn is_decodable(&self, operation: &Operation) -> bool {
        let Some(first) = self.body.iter().find(|byte| !byte.is_ascii_whitespace()) else {
            return matches!(operation.paging, Paging::None);
        };
        matches!(first, b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n')
            && std::str::from_utf8(&self.body).is_ok()
    }
}

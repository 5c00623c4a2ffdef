//! The vocabulary of a call over the network: responses, transport errors, delivery.

#[cfg(feature = "native")]
mod delivery;
mod transport_error;

mod headers;
#[cfg(feature = "native")]
mod response;

use std::fmt;

#[cfg(feature = "native")]
pub(crate) use delivery::DeliveryState;
pub use headers::Headers;
#[cfg(feature = "native")]
pub use response::Response;
pub use transport_error::{Delivery, TransportError, TransportErrorKind};

use crate::operations::{Operation, Paging};

/// An answer as it came from the network, of any status. The body is unpacked.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RawResponse {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: Vec<u8>,
}

/// Shows how much there is, never what: body and headers may hold a token.
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
    /// The status is one of success.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The body is UTF-8 that starts like JSON, or nothing where no list is promised: that would be
    /// read as an empty one. The whole text is parsed by whoever needs its values; this finds a
    /// gateway's HTML.
    pub fn is_decodable(&self, operation: &Operation) -> bool {
        let Some(first) = self.body.iter().find(|byte| !byte.is_ascii_whitespace()) else {
            return matches!(operation.paging, Paging::None);
        };
        matches!(first, b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n')
            && std::str::from_utf8(&self.body).is_ok()
    }
}

//! The seam between the engine and the network: a request goes in, an answer or a fault comes out.

mod fault;
#[cfg(feature = "native")]
mod native;
#[cfg(feature = "native")]
mod progress;

use std::fmt;

pub use fault::{Fault, FaultKind, Sent};
#[cfg(feature = "native")]
pub(crate) use native::{Authorization, Open, Request, Seat, Settings, Transport};
#[cfg(feature = "native")]
pub use native::{CERTIFICATE_VARIABLES, PROXY_VARIABLES, Proxy, ProxyUrl};
#[cfg(feature = "native")]
pub(crate) use progress::Progress;

use crate::headers::Headers;
use crate::operation::{Operation, Paging};

/// An answer as it came from the network, of any status. The body is unpacked.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Raw {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: Vec<u8>,
}

/// Shows how much there is, never what: body and headers may hold a token.
impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raw")
            .field("status", &self.status)
            .field("headers", &self.headers.len())
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

impl Raw {
    /// The status is one of success.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The body is UTF-8 that starts like JSON, or nothing where no list is promised: that would be
    /// read as an empty one. The whole text is parsed by whoever needs its values; this finds a
    /// gateway's HTML.
    pub fn can_answer(&self, operation: &Operation) -> bool {
        let Some(first) = self.body.iter().find(|byte| !byte.is_ascii_whitespace()) else {
            return matches!(operation.paging, Paging::None);
        };
        matches!(first, b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n')
            && std::str::from_utf8(&self.body).is_ok()
    }
}

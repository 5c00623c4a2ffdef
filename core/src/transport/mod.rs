//! The seam between the engine and the network: a request goes in, an answer or a fault comes out.

mod fault;
#[cfg(feature = "native")]
mod native;
#[cfg(feature = "native")]
mod progress;

pub use fault::{Fault, FaultKind, Sent};
#[cfg(feature = "native")]
pub(crate) use native::{Authorization, Request, Settings, Transport};
#[cfg(feature = "native")]
pub use native::{Proxy, ProxyUrl};
#[cfg(feature = "native")]
pub(crate) use progress::Progress;

/// An answer as it came from the network, of any status. The body is unpacked.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Raw {
    /// The status.
    pub status: u16,
    /// Names and values, in the order they came.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

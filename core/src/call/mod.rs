//! One call: its state machine, and the types for responses, transport errors and delivery.

mod call_state;
mod client_state;
mod delivery;
mod headers;
mod machine;
mod raw_response;
mod response;
mod retry;
#[cfg(feature = "__exchange")]
mod simulated;
mod transport_error;

pub use call_state::CallState;
pub use client_state::ClientState;
pub(crate) use delivery::DeliveryState;
pub use headers::Headers;
pub use machine::{Action, CallMachine, Now};
pub use raw_response::RawResponse;
pub use response::Response;
pub use retry::Retry;
pub use transport_error::{Delivery, TransportError, TransportErrorKind};

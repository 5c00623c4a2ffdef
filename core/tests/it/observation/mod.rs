//! What the observers of calls receive: hooks, and subscribers of `tracing`.

mod events;
#[cfg(feature = "tracing")]
mod recorder;
#[cfg(feature = "tracing")]
mod spans;

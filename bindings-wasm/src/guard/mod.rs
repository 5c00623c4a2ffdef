//! What belongs on a server is refused here, wherever it is passed. The shapes are those of
//! `signalwire_core::looks`.

mod refusal;
mod walk;

pub use refusal::{Refusal, look_at_url, look_at_value, refuse_url, refuse_value};
pub use walk::look_at_arguments;

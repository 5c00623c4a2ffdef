//! Requests: the arguments of a call, their preparation and encoding.

pub mod args;
pub mod bearer;
pub(crate) mod encode;
pub mod prepare;

//! From the arguments of a call to a request: arguments, preparation, encoding.

pub mod args;
pub(crate) mod encode;
pub mod prepare;

//! The operations as a server sees them.

mod embed;

pub use embed::embedded_api;

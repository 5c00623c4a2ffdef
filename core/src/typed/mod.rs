//! Typed arguments and responses for Rust users. All generic code is in this module and is thin, so
//! that the rest is compiled only once.

mod decode;
mod input;
mod page;
mod scoped_client;

pub use page::{Items, Page, Undecoded};

pub(crate) use input::Input;
pub(crate) use scoped_client::ScopedClient;

//! The last step for Rust users: typed arguments in, typed answers out. All that is generic stands
//! here and is thin; the engine behind it is compiled once.

mod decode;
mod input;
mod page;
mod scoped_client;

pub use page::{Items, Page, Undecoded};

pub(crate) use input::Input;
pub(crate) use scoped_client::ScopedClient;

//! The last step for Rust users: typed arguments in, typed answers out. All that is generic stands
//! here and is thin; the engine behind it is compiled once.

mod caller;
mod decode;
mod input;
mod page;

pub use page::{Items, Page, Undecoded};

pub(crate) use caller::Caller;
pub(crate) use input::Input;

//! Typed requests and responses.
//!
//! A method such as `client.video().rooms().create(&body)` returns a [`RequestBuilder`], which
//! sends the request when it is awaited. A list is a [`Page`], or a stream of [`Pages`] or
//! [`Items`].
//!
//! All generic code is in this module and is thin, so that the rest is compiled only once.

mod call_context;
mod decode;
mod fetcher;
mod input;
mod items;
mod page;
mod pages;
mod request;
mod request_builder;
mod with_response;

pub use items::Items;
pub use page::{Page, Undecoded};
pub use pages::Pages;
pub use request_builder::{RequestBuilder, ResponseFuture};
pub use with_response::WithResponse;

pub(crate) use input::Input;

//! All faults, in the order in which a call can meet them.

mod connect;
mod content;
pub mod http2;
mod message;
mod redirect;
mod size;
mod status;

use std::sync::Arc;

use super::script::Script;
use super::server::Tally;
pub use redirect::Canary;

/// Something that can go wrong, or look as if it did.
pub struct Fault {
    pub name: String,
    pub place: Place,
}

/// Where it goes wrong.
pub enum Place {
    /// Before there is a connection.
    Nowhere(fn() -> Nowhere),
    /// On a connection that speaks HTTP/1.1.
    Http1(Script),
    /// On one that has answered a request before.
    Http1Kept(Script),
    /// On a connection that speaks HTTP/2.
    Http2(Script),
}

/// An origin without a server behind it. It keeps what it needs for that, as long as it lives.
pub struct Nowhere {
    pub origin: String,
    pub tally: Arc<Tally>,
    pub _keeps: Vec<socket2::Socket>,
}

fn http1(name: impl Into<String>, script: Script) -> Fault {
    Fault { name: name.into(), place: Place::Http1(script) }
}

/// Every fault. Redirects that lead away lead to the canary, which must not hear of them.
pub fn all(canary: &Canary) -> Vec<Fault> {
    [
        connect::faults(),
        message::faults(),
        content::faults(),
        size::faults(),
        status::faults(),
        redirect::faults(canary),
        http2::faults(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
